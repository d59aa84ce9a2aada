/**
 * The cases of `market.newPool`, one file a topic.
 *
 * @module
 */
export { fuzz } from './fuzz.ts';
export { medians } from './medians.ts';
export { pools } from './pools.ts';
