/**
 * The cases of the injection, one file a topic.
 *
 * @module
 */
export { buys } from './buys.ts';
export { credit } from './credit.ts';
export { examples } from './examples.ts';
export { filling } from './filling.ts';
export { fuzz } from './fuzz.ts';
export { refusals } from './refusals.ts';
export { weights } from './weights.ts';
