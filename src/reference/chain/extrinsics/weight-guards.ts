/**
 * What is asked of weights before their call runs.
 *
 * @module
 */
import { firstRefusal, type At } from '../dispatch/at.ts';
import { no, type Refusal } from '../dispatch/refusal.ts';
import { drand, subtensor } from '../storage/index.ts';
import { hasMinStake } from './neurons.ts';
import { commitsFirst, isTooFast } from './weights.ts';

/** Where weights go: which subnet, which of its mechanisms. */
interface Place {
  readonly netuid: number;
  readonly mecid?: number;
}

// #region guards
/** Stake first. @see SETTING-WEIGHTS-04; subtensor `CheckWeights` */
export function stakeGuard({ store, signer }: At, ...netuids: readonly number[]): Refusal | undefined {
  return netuids.every((netuid) => hasMinStake(store, netuid, signer))
    ? undefined
    : no('NotEnoughStakeToSetWeights');
}

/** The rate limit of who has a uid. @see SETTING-WEIGHTS-06; subtensor `CheckRateLimits` */
function rateGuard(
  at: At,
  { netuid, mecid = 0 }: Place,
  error: 'SettingWeightsTooFast' | 'CommittingWeightsTooFast',
): Refusal | false {
  const uid = at.store.get(subtensor.Uids, netuid, at.signer);
  return uid !== undefined && isTooFast(at, netuid, mecid, uid) && no(error);
}

/** Before weights are set. @see SETTING-WEIGHTS-01 */
export function settingGuard(at: At, place: Place): Refusal | undefined {
  return firstRefusal([
    () => stakeGuard(at, place.netuid),
    () => !commitsFirst(at, place.netuid) && rateGuard(at, place, 'SettingWeightsTooFast'),
  ]);
}

/** Before weights are committed by their hash. @see COMMIT-REVEAL-02 */
export function committingGuard(at: At, place: Place): Refusal | undefined {
  return firstRefusal([
    () => stakeGuard(at, place.netuid),
    () => rateGuard(at, place, 'CommittingWeightsTooFast'),
  ]);
}

/** Before encrypted weights are committed: the round of the beacon is still to come. @see COMMIT-REVEAL-04 */
export function timelockedGuard(
  at: At,
  { netuid, reveal_round: round }: Place & { readonly reveal_round: bigint },
): Refusal | undefined {
  return firstRefusal([
    () => stakeGuard(at, netuid),
    () => round < at.store.get(drand.LastStoredRound) && no('InvalidRevealRound'),
  ]);
}

/** Before many are set or committed at once. @see SETTING-WEIGHTS-08 */
export function batchGuard(
  at: At,
  netuids: readonly number[],
  ...lists: readonly (readonly unknown[])[]
): Refusal | undefined {
  return lists.every((list) => list.length === netuids.length)
    ? stakeGuard(at, ...netuids)
    : no('InputLengthsUnequal');
}
// #endregion
