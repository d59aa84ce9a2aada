/**
 * The cases of the weights, one file a topic.
 *
 * @module
 */
export { commits } from './commits.ts';
export { examples } from './examples.ts';
export { fuzz } from './fuzz.ts';
export { oneself } from './oneself.ts';
export { order } from './order.ts';
export { permits } from './permits.ts';
export { shares } from './shares.ts';
export { stored } from './stored.ts';
export { updates } from './updates.ts';
