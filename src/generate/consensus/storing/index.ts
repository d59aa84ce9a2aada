/**
 * The cases of storing, one file a topic.
 *
 * @module
 */
export { active } from './active.ts';
export { bonds } from './bonds.ts';
export { fuzz } from './fuzz.ts';
export { shares } from './shares.ts';
export { stake } from './stake.ts';
