/**
 * The cases of the bonds' penalty, one file a topic.
 *
 * @module
 */
export { between } from './between.ts';
export { ends } from './ends.ts';
export { fuzz } from './fuzz.ts';
export { kept } from './kept.ts';
export { penalty } from './penalty.ts';
