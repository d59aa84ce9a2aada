/**
 * The cases of the old bonds, one file a topic.
 *
 * @module
 */
export { fuzz } from './fuzz.ts';
export { mask } from './mask.ts';
export { reading } from './reading.ts';
export { tempo } from './tempo.ts';
