/**
 * The cases of minting, one file a topic.
 *
 * @module
 */
export { counters } from './counters.ts';
export { fuzz } from './fuzz.ts';
export { limit } from './limit.ts';
