/**
 * The cases of `market.initialWeight`, one file a topic.
 *
 * @module
 */
export { fuzz } from './fuzz.ts';
export { weights } from './weights.ts';
