/**
 * Weights that are committed: by their hash, or encrypted for a later round.
 *
 * @module
 */
import { firstRefusal, tell, type At } from '../dispatch/at.ts';
import { no, type Refusal } from '../dispatch/refusal.ts';
import { timelockCommitHash } from '../hashes.ts';
import { mechanismIndexOf } from '../mechanism-index.ts';
import type { Hex } from '../scale/index.ts';
import { buildHas, subtensor } from '../storage/index.ts';
import { commitEpoch, hasClock, revealBlocks, windowOf } from './epoch-index.ts';
import { hasMechanism, isRegistered, setLastUpdate } from './neurons.ts';
import { commitsFirst, isTooFast } from './weights.ts';

/**
 * A commit as it is stored: its hash and three numbers. On the grid they are its block, and the first and the last
 * block of its reveal; with a stored clock its epoch, its block, and 0.
 */
export type Commit = readonly [hash: Hex, bigint, bigint, bigint];

/** Where weights are committed. */
export interface CommitPlace {
  readonly netuid: number;
  readonly mechanism: number;
}

/** How many commits may be open at once. */
const mostOpen = 10;

/** The signer's uid; who has none is refused before it counts. */
const uidOf = ({ store, signer }: At, netuid: number) => store.get(subtensor.Uids, netuid, signer) ?? 0;

// #region commit
/**
 * The checks that every commit passes, in their order.
 *
 * @param version which way of encryption is meant, where one is
 * @see BLOCKS-14, COMMIT-REVEAL-02, COMMIT-REVEAL-04; subtensor `internal_commit_weights`
 */
function mayCommit(at: At, { netuid, mechanism }: CommitPlace, version?: number): Refusal | undefined {
  const { store, signer } = at;
  return firstRefusal([
    () =>
      buildHas(store.build, 'mechanismWeights') &&
      !hasMechanism(store, netuid, mechanism) &&
      no('MechanismDoesNotExist'),
    () => !commitsFirst(at, netuid) && no('CommitRevealDisabled'),
    () =>
      version !== undefined &&
      version !== store.get(subtensor.CommitRevealWeightsVersion) &&
      no('IncorrectCommitRevealVersion'),
    () => !isRegistered(store, netuid, signer) && no('HotKeyNotRegisteredInSubNet'),
    () => isTooFast(at, netuid, mechanism, uidOf(at, netuid)) && no('CommittingWeightsTooFast'),
  ]);
}

/**
 * Commits weights by their hash; commits in front that have expired go.
 *
 * @see BLOCKS-14, COMMIT-REVEAL-03; subtensor `internal_commit_weights`
 */
export function commitWeights(at: At, place: CommitPlace, hash: Hex): Refusal | undefined {
  const refusal = mayCommit(at, place);
  if (refusal !== undefined) return refusal;
  const { store, signer, block } = at;
  const { netuid, mechanism } = place;
  const index = mechanismIndexOf(netuid, mechanism);
  const open = withoutExpired(at, netuid, store.get(subtensor.WeightCommits, index, signer) ?? []);
  if (open.length >= mostOpen) return no('TooManyUnrevealedCommits');
  const commit: Commit = hasClock(store)
    ? [hash, commitEpoch(store, netuid, block), block, 0n]
    : [hash, block, ...revealBlocks(store, netuid, block)];
  store.set(subtensor.WeightCommits, [index, signer], [...open, commit]);
  tell(at, 'SubtensorModule.WeightsCommitted', signer, index, hash);
  setLastUpdate(store, index, uidOf(at, netuid), block);
  return undefined;
}
// #endregion

/** Commits without those in front that have expired; an expired one behind an open one stays. */
export function withoutExpired(
  { store, block }: At,
  netuid: number,
  commits: readonly Commit[],
): readonly Commit[] {
  const first = commits.findIndex(([, committed]) => !windowOf(store, netuid, committed, block).expired);
  return first < 0 ? [] : commits.slice(first);
}

// #region timelocked
/** Whether the signer has as many commits in a queue as there may be. */
const isFull = ({ signer }: At, queue: readonly (readonly [who: Hex, ...unknown[]])[]) =>
  queue.filter(([who]) => who === signer).length >= mostOpen;

/**
 * Commits encrypted weights for a round of the beacon, in the queue of the epoch that the block is in.
 *
 * @see COMMIT-REVEAL-04; subtensor `internal_commit_timelocked_weights`
 */
export function commitTimelocked(
  at: At,
  place: CommitPlace,
  commit: Hex,
  revealRound: bigint,
  version: number,
): Refusal | undefined {
  const refusal = mayCommit(at, place, version);
  if (refusal !== undefined) return refusal;
  const { store, signer, block } = at;
  const index = mechanismIndexOf(place.netuid, place.mechanism);
  const epoch = commitEpoch(store, place.netuid, block);
  const queue = store.get(subtensor.TimelockedWeightCommits, index, epoch);
  if (isFull(at, queue)) return no('TooManyUnrevealedCommits');
  const own = [signer, block, commit, revealRound] as const;
  store.set(subtensor.TimelockedWeightCommits, [index, epoch], [...queue, own]);
  const [hash, round] = [timelockCommitHash(commit), revealRound.toString()];
  tell(at, 'SubtensorModule.TimelockedWeightsCommitted', signer, index, hash, round);
  setLastUpdate(store, index, uidOf(at, place.netuid), block);
  return undefined;
}

/**
 * As {@link commitTimelocked}, before commits told their block and their version.
 *
 * @see BLOCKS-15; subtensor `do_commit_crv3_weights`
 */
export function commitCrv3(at: At, netuid: number, commit: Hex, revealRound: bigint): Refusal | undefined {
  const refusal = mayCommit(at, { netuid, mechanism: 0 });
  if (refusal !== undefined) return refusal;
  const { store, signer, block } = at;
  const epoch = commitEpoch(store, netuid, block);
  const queue = store.get(subtensor.CRV3WeightCommits, netuid, epoch);
  if (isFull(at, queue)) return no('TooManyUnrevealedCommits');
  store.set(subtensor.CRV3WeightCommits, [netuid, epoch], [...queue, [signer, commit, revealRound]]);
  tell(at, 'SubtensorModule.CRV3WeightsCommitted', signer, netuid, timelockCommitHash(commit));
  setLastUpdate(store, netuid, uidOf(at, netuid), block);
  return undefined;
}
// #endregion
