/**
 * Weights that were committed by their hash, and are revealed.
 *
 * @module
 */
import { calls } from '../calls/index.ts';
import { tell, type At } from '../dispatch/at.ts';
import { no, type Refusal } from '../dispatch/refusal.ts';
import { rule } from '../dispatch/rule.ts';
import { weightsCommitHash } from '../hashes.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor } from '../storage/index.ts';
import { withoutExpired, type Commit } from './commits.ts';
import { epochIndex, revealEpoch } from './epoch-index.ts';
import { tooLittleStake } from './neurons.ts';
import { commitsFirst, setWeights, type SetWeights } from './weights.ts';

/** Weights with the salt that they were committed with. */
export interface Reveal extends SetWeights {
  readonly salt: readonly number[];
}

// #region reveal
/** The hash that a reveal must have been committed by. */
function hashOf({ signer: who }: At, { netuid: mechanismIndex, ...reveal }: Reveal): Hex {
  return weightsCommitHash({ who, mechanismIndex, ...reveal });
}

/** The error of a reveal that meets no open commit. */
function unmet(hash: Hex, expired: readonly Commit[]): Refusal {
  return no(
    expired.some(([each]) => each === hash) ? 'ExpiredWeightCommit' : 'InvalidRevealCommitHashNotMatch',
  );
}

/** Whether a commit is in the one epoch of its reveal. @see subtensor `is_reveal_block_range` */
function isInRange({ store, block }: At, netuid: number, [, committed]: Commit): boolean {
  return epochIndex(store, netuid, block) === revealEpoch(store, netuid, committed);
}

function keepCommits({ store, signer }: At, netuid: number, commits: readonly Commit[]): void {
  if (commits.length > 0) store.set(subtensor.WeightCommits, [netuid, signer], commits);
  else store.remove(subtensor.WeightCommits, netuid, signer);
}

/**
 * Reveals weights and sets them; the commits before theirs are given up.
 *
 * @see BLOCKS-16; subtensor `do_reveal_weights`
 */
export function revealWeights(at: At, reveal: Reveal): Refusal | undefined {
  const { store, signer } = at;
  const { netuid } = reveal;
  if (!commitsFirst(at, netuid)) return no('CommitRevealDisabled');
  const commits = store.get(subtensor.WeightCommits, netuid, signer);
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

  keepCommits(at, netuid, open.slice(position + 1));
  const refusal = setWeights(at, reveal);
  if (refusal !== undefined) return refusal;
  tell(at, 'SubtensorModule.WeightsRevealed', signer, netuid, hash);
  return undefined;
}
// #endregion

// #region batch-reveal
/**
 * Reveals weights one after the other; the last of them stand.
 *
 * @see BLOCKS-17; subtensor `do_batch_reveal_weights`
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

const { reveal_weights, batch_reveal_weights } = calls.SubtensorModule.calls;

/** The calls that reveal weights. */
export const revealRules = {
  'SubtensorModule.reveal_weights': rule(reveal_weights, {
    pays: false,
    unfit: tooLittleStake,
    run: (at, { version_key: versionKey, ...weights }) => revealWeights(at, { ...weights, versionKey }),
  }),
  'SubtensorModule.batch_reveal_weights': rule(batch_reveal_weights, {
    pays: false,
    unfit: tooLittleStake,
    run: (at, { netuid, uids_list, values_list, salts_list, version_keys }) => {
      const count = uids_list.length;
      if ([values_list, salts_list, version_keys].some((list) => list.length !== count))
        return no('InputLengthsUnequal');
      return batchReveal(
        at,
        netuid,
        uids_list.map((uids, i) => ({
          ...{ netuid, uids, values: values_list[i] },
          ...{ salt: salts_list[i], versionKey: version_keys[i] },
        })),
      );
    },
  }),
};
