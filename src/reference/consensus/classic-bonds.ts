/**
 * Step 10 of the epoch, in classic mode: bonds, and the dividends that they bring.
 *
 * @module
 */
import type { I32F32 } from '../numbers/index.ts';
import { matEmaSparse } from './ema.ts';
import { yuma2Alpha } from './flat-alpha.ts';
import type { SparseMatrix } from './matrix.ts';
import { colNormalizeSparse, normalize } from './normalize.ts';
import { matmulTransposeSparse, rowHadamardSparse } from './products.ts';
import { colMaxUpscaleSparse } from './upscale.ts';

/** What the step takes. */
export interface ClassicBondsInput {
  readonly weightsForBonds: SparseMatrix;
  readonly bondsMasked: SparseMatrix;
  readonly activeStake: readonly I32F32[];
  readonly incentive: readonly I32F32[];
  /** How much of the old bonds is kept, in millionths. */
  readonly bondsMovingAverage: bigint;
}

/** The step's stages. */
export interface ClassicBondsStages {
  /** The old bonds as shares of their column. */
  readonly bondsNormalized: SparseMatrix;
  /** What a validator buys: its weights times its stake. */
  readonly bondsDeltaRaw: SparseMatrix;
  /** The same as shares of their column. */
  readonly bondsDelta: SparseMatrix;
  /** The share of the new in the average. */
  readonly alpha: I32F32;
  readonly emaBondsRaw: SparseMatrix;
  readonly emaBondsNormalized: SparseMatrix;
  readonly dividendsRaw: readonly I32F32[];
  readonly dividends: readonly I32F32[];
  /** The new bonds as they are stored, the largest of each column being 1. */
  readonly emaBondsUpscaled: SparseMatrix;
}

// #region classic-bonds
/**
 * The new bonds, and what share of the dividends each validator gets for them.
 *
 * @see CLASSIC-BONDS-01 to CLASSIC-BONDS-07; subtensor `epoch_mechanism`
 */
export function classicBonds(input: ClassicBondsInput): ClassicBondsStages {
  const columns = input.incentive.length;
  const bondsNormalized = colNormalizeSparse(input.bondsMasked, columns);
  const bondsDeltaRaw = rowHadamardSparse(input.weightsForBonds, input.activeStake);
  const bondsDelta = colNormalizeSparse(bondsDeltaRaw, columns);

  const alpha = yuma2Alpha(input.bondsMovingAverage);
  const emaBondsRaw = matEmaSparse(bondsDelta, bondsNormalized, alpha);
  const emaBondsNormalized = colNormalizeSparse(emaBondsRaw, columns);

  const dividendsRaw = matmulTransposeSparse(emaBondsNormalized, input.incentive);
  return {
    bondsNormalized,
    bondsDeltaRaw,
    bondsDelta,
    alpha,
    emaBondsRaw,
    emaBondsNormalized,
    dividendsRaw,
    dividends: normalize(dividendsRaw),
    emaBondsUpscaled: colMaxUpscaleSparse(emaBondsNormalized, columns),
  };
}
// #endregion
