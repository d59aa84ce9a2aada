/**
 * The cases of the emission, one file a topic.
 *
 * @module
 */
export { amounts } from './amounts.ts';
export { fuzz } from './fuzz.ts';
export { shares } from './shares.ts';
export { silent } from './silent.ts';
export { sum } from './sum.ts';
