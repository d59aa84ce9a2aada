/**
 * The cases of the drain by hotkeys, one file a topic.
 *
 * @module
 */
export { due } from './due.ts';
export { examples } from './examples.ts';
export { fuzz } from './fuzz.ts';
export { gathering } from './gathering.ts';
export { payment } from './payment.ts';
export { shares } from './shares.ts';
export { tests } from './tests.ts';
