/**
 * The cases of the auto-claim, one list a topic.
 *
 * @module
 */
export { draws, ends } from './cases.ts';
export { fuzz } from './fuzz.ts';
export { known } from './known.ts';
