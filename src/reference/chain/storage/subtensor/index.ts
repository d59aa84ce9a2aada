/**
 * The storage of SubtensorModule, by theme.
 *
 * @module
 */
import { pallet } from '../declare.ts';
import { accounts } from './accounts.ts';
import { children } from './children.ts';
import { claims } from './claims.ts';
import { clock } from './clock.ts';
import { emission } from './emission.ts';
import { endpoints } from './endpoints.ts';
import { hyperparameters } from './hyperparameters.ts';
import { leases } from './leases.ts';
import { locks } from './locks.ts';
import { neurons } from './neurons.ts';
import { pools } from './pools.ts';
import { registration } from './registration.ts';
import { stake } from './stake.ts';
import { subnets } from './subnets.ts';
import { weights } from './weights.ts';

/** The storage of SubtensorModule. @see subtensor `pallets/subtensor/src/lib.rs` */
export const subtensor = pallet('SubtensorModule', {
  ...neurons,
  ...subnets,
  ...pools,
  ...emission,
  ...clock,
  ...hyperparameters,
  ...stake,
  ...locks,
  ...claims,
  ...weights,
  ...registration,
  ...endpoints,
  ...children,
  ...accounts,
  ...leases,
});
