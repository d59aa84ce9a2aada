/**
 * The cases of the whole epoch, one file a topic.
 *
 * @module
 */
export { activity } from './activity.ts';
export { examples } from './examples.ts';
export { permits } from './permits.ts';
export { stake } from './stake.ts';
export { weights } from './weights.ts';
