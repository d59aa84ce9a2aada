/**
 * The cases of `market.safeFloat`, one file a topic.
 *
 * @module
 */
export { conversions } from './conversions.ts';
export { differences } from './differences.ts';
export { fuzz, fuzzConversions } from './fuzz.ts';
export { newFloats } from './made.ts';
export { products } from './products.ts';
export { quotients } from './quotients.ts';
export { sums, testedSums } from './sums.ts';
