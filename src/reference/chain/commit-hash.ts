/**
 * The hash by which weights are committed, with the bytes that it is of.
 *
 * @module
 */
import { committedBytes, blake2256, type CommittedWeights } from './hashes.ts';
import { toHex, type Hex } from './scale/index.ts';

/** A commit's hash, and what was hashed. */
export interface CommitHashStages {
  readonly bytes: Hex;
  readonly hash: Hex;
}

// #region commit-hash
/** The hash of weights that are committed, which the reveal must meet. @see COMMIT-HASH-02; subtensor `get_commit_hash` */
export function commitHash(weights: CommittedWeights): CommitHashStages {
  const bytes = committedBytes(weights);
  return { bytes: toHex(bytes), hash: blake2256(bytes) };
}
// #endregion
