/**
 * The cases of a swap, one file a topic.
 *
 * @module
 */
export { breakdown } from './breakdown.ts';
export { chain } from './chain.ts';
export { curve } from './curve.ts';
export { examples } from './examples.ts';
export { fees } from './fees.ts';
export { first } from './first.ts';
export { fuzz } from './fuzz.ts';
export { goldens } from './goldens.ts';
export { guards } from './guards.ts';
export { limits } from './limits.ts';
export { nothing } from './nothing.ts';
export { stable } from './stable.ts';
export { stops } from './stops.ts';
