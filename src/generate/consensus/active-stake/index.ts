/**
 * The cases of the active stake, one file a topic.
 *
 * @module
 */
export { fuzz } from './fuzz.ts';
export { inactive } from './inactive.ts';
export { lists } from './lists.ts';
export { permits } from './permits.ts';
export { shares } from './shares.ts';
