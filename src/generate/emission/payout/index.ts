/**
 * The cases of the payout, one list a topic.
 *
 * @module
 */
export { dust } from './dust.ts';
export { fuzz } from './fuzz.ts';
export { miners } from './miners.ts';
export { examples, owner, pots } from './pots.ts';
export { validators } from './validators.ts';
