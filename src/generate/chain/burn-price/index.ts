/**
 * The cases of the price of a registration, a file a topic.
 *
 * @module
 */
export { bounds } from './bounds.ts';
export { decay } from './decay.ts';
export { fuzz } from './fuzz.ts';
export { registrations } from './registrations.ts';
