/**
 * Text for a person: terminals, colours, tables, and wire values as what they mean.
 *
 * @module
 */
export { clauseLines, expectationLines, headLines, inputLines, labelled } from './case.ts';
export { decimalOf } from './decimal.ts';
export { matrix } from './matrix.ts';
export { screenOf, wantsColour, type Paint, type Screen } from './screen.ts';
export { fieldOf, shapeOf, type Shape } from './shape.ts';
export { matrixWindow } from './window.ts';
export { requestLine, requestToPaste } from './request.ts';
export { sideBySide } from './differences.ts';
export { walk, walkLines, type Step } from './walk.ts';
export { table, type Column } from './table.ts';
export { columns, cut, indent, wrap } from './text.ts';
export { fieldsOf, scalar, values, type Field } from './values.ts';
