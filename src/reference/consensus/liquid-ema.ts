/**
 * Step 13 of the epoch: the new bonds, when each pair of uids has an alpha of its own.
 *
 * @module
 */
import { I32F32 } from '../numbers/index.ts';
import { zeros, type SparseMatrix } from './matrix.ts';

/** What the step takes. */
export interface LiquidEmaInput {
  readonly weightsForBonds: SparseMatrix;
  readonly bondsMasked: SparseMatrix;
  readonly alphas: readonly (readonly I32F32[])[];
}

/** The step's stages. */
export interface LiquidEmaStages {
  readonly emaBondsRaw: SparseMatrix;
}

/** The new bonds under liquid alpha. @see LIQUID-EMA-01 to LIQUID-EMA-05 */
export function liquidEma({ weightsForBonds, bondsMasked, alphas }: LiquidEmaInput): LiquidEmaStages {
  return { emaBondsRaw: matEmaAlphaSparse(weightsForBonds, bondsMasked, alphas) };
}

// #region liquid-ema
/**
 * alpha of the new and 1 − alpha of the old, each entry with its own alpha. Only entries of the new are kept, in their order.
 *
 * @returns the new as it is when the three do not match
 * @see LIQUID-EMA-01 to LIQUID-EMA-05; subtensor `mat_ema_alpha_sparse`
 */
export function matEmaAlphaSparse(
  fresh: SparseMatrix,
  old: SparseMatrix,
  alphas: readonly (readonly I32F32[])[],
): SparseMatrix {
  if (old.length !== fresh.length || alphas.length !== fresh.length) return fresh;

  return fresh.map((row, uid) => {
    const alpha = alphas[uid];
    const decayed = zeros(alpha.length);
    for (const [column, value] of old[uid])
      if (column < alpha.length)
        decayed[column] = I32F32.saturatingMul(I32F32.saturatingSub(I32F32.one, alpha[column]), value);

    return row
      .filter(([column]) => column < alpha.length)
      .map(([column, value]) => [column, grown(decayed[column], alpha[column], value)] as const)
      .filter(([, bond]) => bond > I32F32.zero);
  });
}

/** What is left of the old bond and what is bought, at most 1. */
function grown(decayed: I32F32, alpha: I32F32, weight: I32F32): I32F32 {
  const product = I32F32.saturatingMul(alpha, weight);
  const bought = product > I32F32.zero ? product : I32F32.zero;
  const bond = I32F32.saturatingAdd(decayed, bought);
  return bond < I32F32.one ? bond : I32F32.one;
}
// #endregion
