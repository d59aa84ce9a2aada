/**
 * Step 5 of the epoch: the weights that count, as shares of their row.
 *
 * @module
 */
import { I32F32, type BlockNumber, type U16, type Uid } from '../numbers/index.ts';
import { lastBlock } from './blocks.ts';
import { maskDiagSparseExceptIndex, maskRowsSparse, vecMaskSparseMatrix } from './masks.ts';
import { rowNormalizeSparse } from './normalize.ts';
import type { SparseRow } from './rows.ts';

/** Commits that hide weights for some epochs. */
export interface CommitReveal {
  readonly enabled: boolean;
  /** The block of each uid's earliest commit that is still open; `null` for none. */
  readonly commitBlocks: readonly (BlockNumber | null)[];
}

/** What the step takes. */
export interface WeightsInput {
  /** The weights as stored, one row a uid. */
  readonly weights: readonly SparseRow<U16>[];
  readonly validatorPermitsWithOwner: readonly boolean[];
  readonly ownerUid: Uid | null;
  readonly lastUpdate: readonly BlockNumber[];
  /** The block in which each uid was registered. */
  readonly blockAtRegistration: readonly BlockNumber[];
  readonly commitReveal: CommitReveal;
}

/** The step's stages. */
export interface WeightsStages {
  /** One row a uid; the values of a row add up to 1 or a little less. */
  readonly weightsNormalized: readonly SparseRow<I32F32>[];
}

// #region weights
/**
 * The weights that count, as shares of their row.
 *
 * @see WEIGHTS-01 to WEIGHTS-07; subtensor `epoch_mechanism`, `get_weights_sparse`
 */
export function currentWeights(input: WeightsInput): WeightsStages {
  const { ownerUid, lastUpdate, blockAtRegistration, commitReveal } = input;
  const forbidden = input.validatorPermitsWithOwner.map((permit) => !permit);

  const stored = readWeights(input.weights, blockAtRegistration.length);
  const permitted = maskRowsSparse(forbidden, stored);
  const others = maskDiagSparseExceptIndex(permitted, ownerUid);
  const current = vecMaskSparseMatrix(
    others,
    lastUpdate,
    blockAtRegistration,
    (update, registration) => update <= registration,
  );
  const meant = commitReveal.enabled
    ? vecMaskSparseMatrix(
        current,
        commitReveal.commitBlocks.map((block) => block ?? lastBlock),
        blockAtRegistration,
        (commit, registration) => commit < registration,
      )
    : current;

  return { weightsNormalized: rowNormalizeSparse(meant) };
}
// #endregion

// #region read
/** The stored weights as numbers, without those for uids that the subnet does not have. */
function readWeights(weights: readonly SparseRow<U16>[], n: number): readonly SparseRow<I32F32>[] {
  return weights.map((row) =>
    row
      .filter(([target]) => target < n)
      .map(([target, weight]) => [target, I32F32.saturatingFromInteger(BigInt(weight))] as const),
  );
}
// #endregion
