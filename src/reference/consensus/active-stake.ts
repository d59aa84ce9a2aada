/**
 * Step 4 of the epoch: the stake that speaks in this epoch.
 *
 * @module
 */
import type { I32F32 } from '../numbers/index.ts';
import { maskVector } from './masks.ts';
import { normalize } from './normalize.ts';

/** What the step takes from the steps before it. */
export interface ActiveStakeInput {
  readonly stake: readonly I32F32[];
  readonly inactive: readonly boolean[];
  readonly validatorPermitsWithOwner: readonly boolean[];
}

/** The step's stages. */
export interface ActiveStakeStages {
  /** The share of each uid in the stake of active validators. */
  readonly activeStake: readonly I32F32[];
}

// #region active-stake
/**
 * The share of each uid in the stake of those who are active and have a permit.
 *
 * @see ACTIVE-STAKE-01 to ACTIVE-STAKE-04; subtensor `epoch_mechanism`
 */
export function maskStake({
  stake,
  inactive,
  validatorPermitsWithOwner,
}: ActiveStakeInput): ActiveStakeStages {
  const forbidden = validatorPermitsWithOwner.map((permit) => !permit);
  const active = maskVector(inactive, stake);
  return { activeStake: normalize(maskVector(forbidden, active)) };
}
// #endregion
