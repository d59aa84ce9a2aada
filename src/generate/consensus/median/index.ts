/**
 * The cases of the median, one file a topic.
 *
 * @module
 */
export { empty } from './empty.ts';
export { examples } from './examples.ts';
export { fuzz } from './fuzz.ts';
export { kappa } from './kappa.ts';
export { largest } from './largest.ts';
export { missing } from './missing.ts';
export { order } from './order.ts';
export { sizes } from './sizes.ts';
export { stake } from './stake.ts';
export { ties } from './ties.ts';
export { voters } from './voters.ts';
