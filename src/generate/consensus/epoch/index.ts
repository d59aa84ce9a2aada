/**
 * The cases of the whole epoch, one file a topic.
 *
 * @module
 */
export { activity } from './activity.ts';
export { average } from './average.ts';
export { bonds } from './bonds.ts';
export { curve } from './curve.ts';
export { emission } from './emission.ts';
export { examples } from './examples.ts';
export { fuzz } from './fuzz.ts';
export { judgements } from './judgements.ts';
export { kappa } from './kappa.ts';
export { liquid } from './liquid.ts';
export { mode } from './mode.ts';
export { newcomers } from './newcomers.ts';
export { oldBonds } from './old-bonds.ts';
export { order } from './order.ts';
export { penalty } from './penalty.ts';
export { permits } from './permits.ts';
export { sizes } from './sizes.ts';
export { small } from './small.ts';
export { stake } from './stake.ts';
export { stories } from './stories.ts';
export { ties } from './ties.ts';
export { weights } from './weights.ts';
