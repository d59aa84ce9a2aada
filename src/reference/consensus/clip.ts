/**
 * Step 7 of the epoch: weights above the consensus are cut down to it, and what is left decides the incentive.
 *
 * @module
 */
import { I32F32, type Uid } from '../numbers/index.ts';
import { mapEntries, type SparseMatrix } from './matrix.ts';
import { normalize } from './normalize.ts';
import { matmulSparse, rowSumSparse } from './products.ts';

/** What the step takes from the steps before it. */
export interface ClipInput {
  readonly activeStake: readonly I32F32[];
  readonly weightsNormalized: SparseMatrix;
  readonly consensus: readonly I32F32[];
}

/** The step's stages. */
export interface ClipStages {
  readonly clippedWeights: SparseMatrix;
  /** How much of a validator's weights was left; one a uid. */
  readonly validatorTrust: readonly I32F32[];
  /** The weights that a miner got, each times the stake behind it; one a uid. */
  readonly ranksRaw: readonly I32F32[];
  /** The same as a share of all ranks. */
  readonly incentive: readonly I32F32[];
}

// #region incentive
/**
 * What the weights are worth after clipping: trust for the validators, incentive for the miners.
 *
 * @see CLIP-04 to CLIP-06; subtensor `epoch_mechanism`
 */
export function clipWeights({ activeStake, weightsNormalized, consensus }: ClipInput): ClipStages {
  const clippedWeights = colClipSparse(weightsNormalized, consensus);
  const validatorTrust = rowSumSparse(clippedWeights);
  const ranksRaw = matmulSparse(clippedWeights, activeStake, consensus.length);
  return { clippedWeights, validatorTrust, ranksRaw, incentive: normalize(ranksRaw) };
}
// #endregion

// #region clip
/**
 * The matrix with no value above its column's threshold. A missing threshold is 0.
 *
 * @returns entries above a threshold that is not above 0 are left out, not cut down
 * @see CLIP-01 to CLIP-03; subtensor `col_clip_sparse`
 */
export function colClipSparse(matrix: SparseMatrix, thresholds: readonly I32F32[]): SparseMatrix {
  const threshold = (column: Uid): I32F32 => thresholds[column] ?? I32F32.zero;
  const stays = (column: Uid, value: I32F32): boolean =>
    value <= threshold(column) || threshold(column) > I32F32.zero;

  return mapEntries(
    matrix.map((row) => row.filter(([column, value]) => stays(column, value))),
    (value, column) => (value <= threshold(column) ? value : threshold(column)),
  );
}
// #endregion
