/**
 * Weights that were committed by their hash, and are revealed.
 *
 * @module
 */
import { tell, type At } from '../dispatch/at.ts';
import { no, type Refusal } from '../dispatch/refusal.ts';
import { weightsCommitHash } from '../hashes.ts';
import { mechanismIndexOf } from '../mechanism-index.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor } from '../storage/index.ts';
import { withoutExpired, type Commit } from './commits.ts';
import { windowOf } from './epoch-index.ts';
import { commitsFirst, setWeights, type SetWeights } from './weights.ts';

/** Weights with the salt that they were committed with. */
export interface Reveal extends SetWeights {
  readonly salt: readonly number[];
}

// #region reveal
/** The hash that a reveal must have been committed by. */
function hashOf({ signer: who }: At, { netuid, mechanism = 0, ...reveal }: Reveal): Hex {
  return weightsCommitHash({ who, mechanismIndex: mechanismIndexOf(netuid, mechanism), ...reveal });
}

/**
 * What is asked of reveals before their call runs: every hash was committed, and is in its window.
 *
 * @see COMMIT-REVEAL-06; subtensor `CheckWeights`
 */
export function revealGuard(
  at: At,
  { netuid, mechanism = 0 }: Pick<Reveal, 'netuid' | 'mechanism'>,
  reveals: readonly Reveal[],
): Refusal | undefined {
  const index = mechanismIndexOf(netuid, mechanism);
  const commits = at.store.get(subtensor.WeightCommits, index, at.signer);
  if (commits === undefined) return no('NoWeightsCommitFound');
  for (const reveal of reveals) {
    const hash = hashOf(at, reveal);
    const commit = commits.find(([each]) => each === hash);
    if (commit === undefined) return no('NoWeightsCommitFound');
    if (!isInRange(at, netuid, commit)) return no('RevealTooEarly');
  }
  return undefined;
}

/** The error of a reveal that meets no open commit. */
function unmet(hash: Hex, expired: readonly Commit[]): Refusal {
  return no(
    expired.some(([each]) => each === hash) ? 'ExpiredWeightCommit' : 'InvalidRevealCommitHashNotMatch',
  );
}

/** Whether a commit is in the one epoch of its reveal. @see subtensor `is_reveal_block_range` */
function isInRange({ store, block }: At, netuid: number, [, committed]: Commit): boolean {
  return windowOf(store, netuid, committed, block).inRevealRange;
}

function keepCommits({ store, signer }: At, index: number, commits: readonly Commit[]): void {
  if (commits.length > 0) store.set(subtensor.WeightCommits, [index, signer], commits);
  else store.remove(subtensor.WeightCommits, index, signer);
}

/**
 * Reveals weights and sets them; the commits before theirs are given up.
 *
 * @see BLOCKS-16, COMMIT-REVEAL-07; subtensor `internal_reveal_weights`
 */
export function revealWeights(at: At, reveal: Reveal): Refusal | undefined {
  const { store, signer } = at;
  const { netuid, mechanism = 0 } = reveal;
  const index = mechanismIndexOf(netuid, mechanism);
  if (!commitsFirst(at, netuid)) return no('CommitRevealDisabled');
  const commits = store.get(subtensor.WeightCommits, index, signer);
  if (commits === undefined) return no('NoWeightsCommitFound');
  const open = withoutExpired(at, netuid, commits);
  const expired = commits.slice(0, commits.length - open.length);
  const hash = hashOf(at, reveal);
  const position = open.findIndex(([each]) => each === hash);
  if (position < 0) {
    const error = unmet(hash, expired);
    return open.length === 0 && !expired.some(([each]) => each === hash) ? no('NoWeightsCommitFound') : error;
  }
  if (!isInRange(at, netuid, open[position])) return no('RevealTooEarly');

  keepCommits(at, index, open.slice(position + 1));
  const refusal = setWeights(at, reveal);
  if (refusal !== undefined) return refusal;
  tell(at, 'SubtensorModule.WeightsRevealed', signer, index, hash);
  return undefined;
}
// #endregion

// #region batch-reveal
/**
 * Reveals weights one after the other; the last of them stand.
 *
 * @see BLOCKS-17, COMMIT-REVEAL-08; subtensor `do_batch_reveal_weights`
 */
export function batchReveal(at: At, netuid: number, reveals: readonly Reveal[]): Refusal | undefined {
  const { store, signer } = at;
  if (!commitsFirst(at, netuid)) return no('CommitRevealDisabled');
  const commits = store.get(subtensor.WeightCommits, netuid, signer);
  if (commits === undefined) return no('NoWeightsCommitFound');
  let open = withoutExpired(at, netuid, commits);
  const expired = commits.slice(0, commits.length - open.length);
  const hashes = reveals.map((reveal) => hashOf(at, reveal));
  for (const hash of hashes) {
    const commit = open.find(([each]) => each === hash);
    if (commit === undefined) return unmet(hash, expired);
    if (!isInRange(at, netuid, commit)) return no('RevealTooEarly');
  }
  for (const [i, hash] of hashes.entries()) {
    const position = open.findIndex(([each]) => each === hash);
    if (position < 0) return unmet(hash, expired);
    open = open.toSpliced(position, 1);
    const refusal = setWeights(at, reveals[i]);
    if (refusal !== undefined) return refusal;
  }
  keepCommits(at, netuid, open);
  tell(at, 'SubtensorModule.WeightsBatchRevealed', signer, netuid, hashes);
  return undefined;
}
// #endregion
