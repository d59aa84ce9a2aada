/**
 * Step 11 of the epoch, in Yuma3 mode: bonds, and the dividends that they bring.
 *
 * @module
 */
import { I32F32 } from '../numbers/index.ts';
import type { Ruleset } from '../versions.ts';
import { matEmaSparse } from './ema.ts';
import { computeDisabledLiquidAlpha } from './flat-alpha.ts';
import { liquidAlphas, type LiquidAlphaInput } from './liquid-alpha.ts';
import { liquidEma } from './liquid-ema.ts';
import type { SparseMatrix } from './matrix.ts';
import { colNormalizeSparse, normalize } from './normalize.ts';
import { matVecMulSparse, rowSumSparse, vecMul } from './products.ts';

/** What the step takes. */
export interface Yuma3BondsInput extends LiquidAlphaInput {
  readonly activeStake: readonly I32F32[];
  readonly incentive: readonly I32F32[];
  /** Whether each pair of uids has an alpha of its own. */
  readonly liquidAlpha: boolean;
  /** How much of the old bonds is kept without liquid alpha, in millionths. */
  readonly bondsMovingAverage: bigint;
}

/** The average, with the alpha or the alphas that it was made with. */
type Averaged = { readonly emaBondsRaw: SparseMatrix } & (
  { readonly alpha: I32F32 } | { readonly alphas: readonly (readonly I32F32[])[] }
);

/** The step's stages. */
export type Yuma3BondsStages = Averaged & {
  readonly emaBondsNormalized: SparseMatrix;
  /** What each validator's bonds bring, before its stake counts. */
  readonly totalBondsPerValidator: readonly I32F32[];
  readonly dividendsRaw: readonly I32F32[];
  readonly dividends: readonly I32F32[];
};

// #region yuma3-bonds
/**
 * The new bonds, and what share of the dividends each validator gets for them.
 *
 * @see YUMA3-BONDS-04 to YUMA3-BONDS-07; subtensor `epoch_mechanism`
 */
export function yuma3Bonds(input: Yuma3BondsInput, ruleset: Ruleset): Yuma3BondsStages {
  const averaged = averageBonds(input, ruleset);
  const emaBondsNormalized = colNormalizeSparse(averaged.emaBondsRaw, input.incentive.length);

  const totalBondsPerValidator = rowSumSparse(matVecMulSparse(emaBondsNormalized, input.incentive));
  const dividendsRaw = vecMul(totalBondsPerValidator, input.activeStake);
  return {
    ...averaged,
    emaBondsNormalized,
    totalBondsPerValidator,
    dividendsRaw,
    dividends: normalize(dividendsRaw),
  };
}
// #endregion

// #region average
/**
 * The new bonds: with an alpha for each pair where liquid alpha is on and anyone agrees on anything, else with one alpha.
 *
 * @see YUMA3-BONDS-01 to YUMA3-BONDS-03; subtensor `compute_bonds_sparse`
 */
function averageBonds(input: Yuma3BondsInput, ruleset: Ruleset): Averaged {
  const { weightsForBonds, bondsMasked } = input;
  const agreement = input.consensus.some((weight) => weight !== I32F32.zero);

  if (input.liquidAlpha && agreement) {
    const { alphas } = liquidAlphas(input, ruleset);
    return { alphas, ...liquidEma({ weightsForBonds, bondsMasked, alphas }) };
  }
  const alpha = computeDisabledLiquidAlpha(input.bondsMovingAverage);
  return { alpha, emaBondsRaw: matEmaSparse(weightsForBonds, bondsMasked, alpha) };
}
// #endregion
