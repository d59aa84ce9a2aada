/**
 * The cases of the stake, one file a topic.
 *
 * @module
 */
export { bits32 } from './bits-32.ts';
export { examples } from './examples.ts';
export { fuzz } from './fuzz.ts';
export { left } from './left.ts';
export { owner } from './owner.ts';
export { shares } from './shares.ts';
export { threshold } from './threshold.ts';
