/**
 * The cases of a whole block, one file a topic.
 *
 * @module
 */
export { clocks } from './clocks.ts';
export { emitSet } from './emit-set.ts';
export { examples } from './examples.ts';
export { fuzz } from './fuzz.ts';
export { issuance } from './issuance.ts';
export { pots } from './pots.ts';
export { prices } from './prices.ts';
export { proportions } from './proportions.ts';
export { strands } from './strands.ts';
