/**
 * What the cases of `chain.checkWeights` are made of.
 *
 * @module
 */
export { fuzz } from './fuzz.ts';
export { row } from './weighed.ts';
