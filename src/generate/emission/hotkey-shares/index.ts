/**
 * The cases of what of an epoch's emission a hotkey keeps, one file a clause or two.
 *
 * @module
 */
export { fuzz } from './fuzz.ts';
export { parents } from './parents.ts';
export { stake } from './stake.ts';
export { examples, take } from './take.ts';
