/**
 * The cases of what is given up, one list a topic.
 *
 * @module
 */
export { fuzz } from './fuzz.ts';
export { holders } from './holders.ts';
export { invariants } from './invariants.ts';
export { registrations } from './registrations.ts';
