/**
 * The cases of what of an epoch's emission a hotkey keeps, one file for those made and one for those drawn.
 *
 * @module
 */
export { examples, parents, stake, take } from './cases.ts';
export { fuzz } from './fuzz.ts';
