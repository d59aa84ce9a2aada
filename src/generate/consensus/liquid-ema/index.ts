/**
 * The cases of the liquid average, one file a topic.
 *
 * @module
 */
export { bought } from './bought.ts';
export { capped } from './capped.ts';
export { columns } from './columns.ts';
export { fuzz } from './fuzz.ts';
export { kept } from './kept.ts';
