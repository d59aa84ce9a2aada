/**
 * The cases of the split of an emission, one file a topic.
 *
 * @module
 */
export { dust } from './dust.ts';
export { examples } from './examples.ts';
export { fuzz } from './fuzz.ts';
export { left } from './left.ts';
export { owner } from './owner.ts';
export { root } from './root.ts';
export { sheet } from './sheet.ts';
export { sold } from './sold.ts';
export { subsidized } from './subsidized.ts';
export { tao } from './tao.ts';
