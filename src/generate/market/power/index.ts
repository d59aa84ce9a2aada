/**
 * The cases of the power, one file a topic.
 *
 * @module
 */
export { breakdown } from './breakdown.ts';
export { corners } from './corners.ts';
export { exact } from './exact.ts';
export { examples } from './examples.ts';
export { fuzz } from './fuzz.ts';
export { goldens } from './goldens.ts';
export { series } from './series.ts';
