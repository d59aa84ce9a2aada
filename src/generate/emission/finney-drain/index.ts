/**
 * The cases of the drain before alpha, one file a topic.
 *
 * @module
 */
export { examples } from './examples.ts';
export { fuzz } from './fuzz.ts';
export { gathering } from './gathering.ts';
export { loaded } from './loaded.ts';
export { payment } from './payment.ts';
export { tests } from './tests.ts';
