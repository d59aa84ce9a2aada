/**
 * The cases of the take, one list a topic.
 *
 * @module
 */
export { defaults, examples, proportion } from './cases.ts';
export { fuzz } from './fuzz.ts';
export { rest } from './rest.ts';
export { sheet } from './sheet.ts';
