/**
 * The cases of activity, one file a topic.
 *
 * @module
 */
export { cutoff } from './cutoff.ts';
export { fuzz } from './fuzz.ts';
export { largest } from './largest.ts';
export { lists } from './lists.ts';
