/**
 * The cases of who makes room, a file a topic.
 *
 * @module
 */
export { fuzz } from './fuzz.ts';
export { immortal } from './immortal.ts';
export { immunity } from './immunity.ts';
export { minimum } from './minimum.ts';
export { order } from './order.ts';
