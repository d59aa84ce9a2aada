/**
 * Weights that are committed: by their hash, or encrypted for a later round.
 *
 * @module
 */
import { calls } from '../calls/index.ts';
import { firstRefusal, tell, type At } from '../dispatch/at.ts';
import { no, type Refusal } from '../dispatch/refusal.ts';
import { rule } from '../dispatch/rule.ts';
import { timelockCommitHash } from '../hashes.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor } from '../storage/index.ts';
import { epochIndex, epochIsDue, isExpired, revealBlocks } from './epoch-index.ts';
import { isRegistered, setLastUpdate, tooLittleStake } from './neurons.ts';
import { commitsFirst, eachOf, isTooFast } from './weights.ts';

/** A commit as it is stored: hash, block, first and last block of its reveal. */
export type Commit = readonly [hash: Hex, block: bigint, first: bigint, last: bigint];

/** How many commits may be open at once. */
const mostOpen = 10;

/** The signer's uid; who has none is refused before it counts. */
const uidOf = ({ store, signer }: At, netuid: number) => store.get(subtensor.Uids, netuid, signer) ?? 0;

// #region commit
/** The checks that every commit passes, in their order. @see BLOCKS-14; subtensor `do_commit_weights` */
function mayCommit(at: At, netuid: number): Refusal | undefined {
  const { store, signer } = at;
  return firstRefusal([
    () => !commitsFirst(at, netuid) && no('CommitRevealDisabled'),
    () => !isRegistered(store, netuid, signer) && no('HotKeyNotRegisteredInSubNet'),
    () => isTooFast(at, netuid, uidOf(at, netuid)) && no('CommittingWeightsTooFast'),
  ]);
}

/**
 * Commits weights by their hash; commits in front that have expired go.
 *
 * @see BLOCKS-14; subtensor `do_commit_weights`
 */
export function commitWeights(at: At, netuid: number, hash: Hex): Refusal | undefined {
  const refusal = mayCommit(at, netuid);
  if (refusal !== undefined) return refusal;
  const { store, signer, block } = at;
  const open = withoutExpired(at, netuid, store.get(subtensor.WeightCommits, netuid, signer) ?? []);
  if (open.length >= mostOpen) return no('TooManyUnrevealedCommits');
  store.set(
    subtensor.WeightCommits,
    [netuid, signer],
    [...open, [hash, block, ...revealBlocks(store, netuid, block)]],
  );
  tell(at, 'SubtensorModule.WeightsCommitted', signer, netuid, hash);
  setLastUpdate(store, netuid, uidOf(at, netuid), block);
  return undefined;
}
// #endregion

/** Commits without those in front that have expired; an expired one behind an open one stays. */
export function withoutExpired(
  { store, block }: At,
  netuid: number,
  commits: readonly Commit[],
): readonly Commit[] {
  const first = commits.findIndex(([, committed]) => !isExpired(store, netuid, committed, block));
  return first < 0 ? [] : commits.slice(first);
}

// #region timelocked
/**
 * Commits encrypted weights for a round of the beacon, in the queue of the epoch that the block is in.
 *
 * @see BLOCKS-15; subtensor `do_commit_crv3_weights`
 */
export function commitTimelocked(
  at: At,
  netuid: number,
  commit: Hex,
  revealRound: bigint,
): Refusal | undefined {
  const refusal = mayCommit(at, netuid);
  if (refusal !== undefined) return refusal;
  const { store, signer, block } = at;
  const epoch = epochIndex(store, netuid, block) + (epochIsDue(store, netuid, block) ? 1n : 0n);
  const queue = store.get(subtensor.CRV3WeightCommits, netuid, epoch);
  if (queue.filter(([who]) => who === signer).length >= mostOpen) return no('TooManyUnrevealedCommits');
  store.set(subtensor.CRV3WeightCommits, [netuid, epoch], [...queue, [signer, commit, revealRound]]);
  tell(at, 'SubtensorModule.CRV3WeightsCommitted', signer, netuid, timelockCommitHash(commit));
  setLastUpdate(store, netuid, uidOf(at, netuid), block);
  return undefined;
}
// #endregion

const { commit_weights, batch_commit_weights, commit_crv3_weights } = calls.SubtensorModule.calls;

/** The calls that commit weights. */
export const commitRules = {
  'SubtensorModule.commit_weights': rule(commit_weights, {
    pays: false,
    unfit: tooLittleStake,
    run: (at, { netuid, commit_hash: hash }) => commitWeights(at, netuid, hash),
  }),
  'SubtensorModule.batch_commit_weights': rule(batch_commit_weights, {
    pays: false,
    run: (at, { netuids, commit_hashes: hashes }) =>
      netuids.length === hashes.length
        ? eachOf(at, netuids, netuids, (netuid, i) => commitWeights(at, netuid, hashes[i]))
        : no('InputLengthsUnequal'),
  }),
  'SubtensorModule.commit_crv3_weights': rule(commit_crv3_weights, {
    pays: false,
    unfit: tooLittleStake,
    run: (at, { netuid, commit, reveal_round: round }) => commitTimelocked(at, netuid, commit, round),
  }),
};
