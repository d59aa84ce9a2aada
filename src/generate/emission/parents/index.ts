/**
 * The cases of parents and childkeys, one file a topic.
 *
 * @module
 */
export { contributions } from './contributions.ts';
export { examples } from './examples.ts';
export { fuzz } from './fuzz.ts';
export { owners } from './owners.ts';
export { sheet } from './sheet.ts';
export { takes } from './takes.ts';
