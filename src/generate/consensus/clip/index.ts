/**
 * The cases of clipping, one file a topic.
 *
 * @module
 */
export { cut } from './cut.ts';
export { examples } from './examples.ts';
export { fuzz } from './fuzz.ts';
export { incentive } from './incentive.ts';
export { kept } from './kept.ts';
export { leftOut } from './left-out.ts';
export { ranks } from './ranks.ts';
export { trust } from './trust.ts';
