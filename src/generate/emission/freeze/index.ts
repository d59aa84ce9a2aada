/**
 * The cases of the freeze, one file a topic.
 *
 * @module
 */
export { window } from './window.ts';
