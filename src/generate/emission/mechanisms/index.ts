/**
 * The cases of the mechanisms, one file a topic.
 *
 * @module
 */
export { examples } from './examples.ts';
export { fuzz } from './fuzz.ts';
export { sheet } from './sheet.ts';
export { split } from './split.ts';
export { together } from './together.ts';
