/**
 * What holds of the chain’s state after every block, by the number that the sheet of the chain gives it.
 *
 * @module
 */
import type { Around, Violation } from './around.ts';
import { clockInvariants } from './clock-invariants.ts';
import { placeInvariants } from './place-invariants.ts';
import { stakeInvariants } from './stake-invariants.ts';

/** Each invariant by its number. */
export const invariants: Readonly<Record<string, (around: Around) => Violation>> = {
  ...placeInvariants,
  ...clockInvariants,
  ...stakeInvariants,
};
