/**
 * The cases of the stake weight, one file a topic.
 *
 * @module
 */
export { children } from './children.ts';
export { examples } from './examples.ts';
export { fuzz } from './fuzz.ts';
export { largest } from './largest.ts';
export { parents } from './parents.ts';
export { proportions } from './proportions.ts';
export { sum } from './sum.ts';
export { taoWeight } from './tao-weight.ts';
