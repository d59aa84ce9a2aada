/**
 * The calls of SubtensorModule, by theme.
 *
 * @module
 */
import { keys } from './keys.ts';
import { registration } from './registration.ts';
import { stake } from './stake.ts';
import { subnets } from './subnets.ts';
import { weights } from './weights.ts';

/** The calls of SubtensorModule. @see subtensor `pallets/subtensor/src/macros/dispatches.rs` */
export const subtensorCalls = { ...weights, ...registration, ...subnets, ...stake, ...keys };
