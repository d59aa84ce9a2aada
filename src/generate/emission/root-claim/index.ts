/**
 * The cases of root claims, one list a topic.
 *
 * @module
 */
export { claims } from './claims.ts';
export { credit, examples, owed } from './credits.ts';
export { fuzz } from './fuzz.ts';
export { sheet } from './sheet.ts';
export { stake } from './stake.ts';
