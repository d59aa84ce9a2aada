/**
 * The cases of the price, one file a topic.
 *
 * @module
 */
export { edges } from './edges.ts';
export { examples } from './examples.ts';
export { fuzz } from './fuzz.ts';
export { markets } from './markets.ts';
export { weights } from './weights.ts';
