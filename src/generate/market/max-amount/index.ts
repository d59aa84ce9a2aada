/**
 * The cases of `market.maxAmount`, one file a topic.
 *
 * @module
 */
export { fuzz } from './fuzz.ts';
export { markets } from './markets.ts';
export { stable } from './stable.ts';
