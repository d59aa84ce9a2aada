/**
 * The cases of root proportion, one file a topic.
 *
 * @module
 */
export { fuzz } from './fuzz.ts';
export { goldens } from './goldens.ts';
export { limits } from './limits.ts';
