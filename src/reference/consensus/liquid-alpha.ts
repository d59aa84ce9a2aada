/**
 * Step 12 of the epoch: how fast each bond follows its weight, when a subnet has liquid alpha.
 *
 * @module
 */
import { clampValue, expSafe, I32F32, u16ProportionToFixed, type U16 } from '../numbers/index.ts';
import { has, type Ruleset } from '../versions.ts';
import { alphaConsensus, type AlphaConsensusInput } from './alpha-consensus.ts';
import { zeros, type SparseMatrix } from './matrix.ts';
import type { SparseRow } from './rows.ts';

/** What a subnet sets for liquid alpha. */
export interface LiquidAlphaParameters {
  /** The least and the greatest alpha, 65535 being the whole. */
  readonly alphaLow: U16;
  readonly alphaHigh: U16;
  /** How steep the curve between them is, in hundredths; it may be negative. */
  readonly alphaSigmoidSteepness: number;
}

/** What the step takes. */
export interface LiquidAlphaInput extends LiquidAlphaParameters, AlphaConsensusInput {
  readonly weightsForBonds: SparseMatrix;
  readonly bondsMasked: SparseMatrix;
}

/** The step's stages. */
export interface LiquidAlphaStages {
  /** One alpha for each pair of uids. */
  readonly alphas: readonly (readonly I32F32[])[];
}

// #region liquid-alpha
/**
 * One alpha for each pair of uids.
 *
 * @see LIQUID-ALPHA-01, LIQUID-ALPHA-06, LIQUID-ALPHA-07; subtensor `compute_liquid_alpha_values_sparse`
 */
export function liquidAlphas(input: LiquidAlphaInput, ruleset: Ruleset): LiquidAlphaStages {
  const { weightsForBonds, bondsMasked } = input;
  const chosen = has(ruleset, 'liquidAlphaConsensusMode');
  const consensus = chosen ? alphaConsensus(input) : input.consensus;
  const low = u16ProportionToFixed(input.alphaLow);
  const high = u16ProportionToFixed(input.alphaHigh);
  const steepness = I32F32.saturatingFromInteger(BigInt(input.alphaSigmoidSteepness));
  const alphaOf = (agreed: I32F32, weight: I32F32, bond: I32F32): I32F32 =>
    alphaSigmoid(agreed, weight, bond, low, high, steepness);

  // Most uids are no validators; their rows are alike, and one stands for them all.
  const idle = consensus.map((agreed) => alphaOf(agreed, I32F32.zero, I32F32.zero));

  return {
    alphas: weightsForBonds.map((row, uid) => {
      if (row.length === 0 && bondsMasked[uid].length === 0) return idle;
      const weights = readForward(row, consensus.length);
      const bonds = readForward(bondsMasked[uid], consensus.length);
      return consensus.map((agreed, target) => alphaOf(agreed, weights[target], bonds[target]));
    }),
  };
}
// #endregion

// #region read-forward
/**
 * A row as a vector, read by a scan that only goes forward: an entry whose uid is not above all before it is missed.
 *
 * @see LIQUID-ALPHA-06
 */
function readForward(row: SparseRow<I32F32>, columns: number): readonly I32F32[] {
  const vector = zeros(columns);
  let furthest = -1;
  for (const [column, value] of row) {
    if (column <= furthest) continue;
    furthest = column;
    if (column < columns) vector[column] = value;
  }
  return vector;
}
// #endregion

const half = I32F32.safeDiv(I32F32.one, I32F32.saturatingFromInteger(2n));
const minusHundred = I32F32.saturatingFromInteger(-100n);

// #region sigmoid
/**
 * The alpha of one pair: near `low` where weight, bond and consensus agree, near `high` where they are far apart.
 *
 * @see LIQUID-ALPHA-02 to LIQUID-ALPHA-05; subtensor `alpha_sigmoid`
 */
export function alphaSigmoid(
  consensus: I32F32,
  weight: I32F32,
  bond: I32F32,
  low: I32F32,
  high: I32F32,
  steepness: I32F32,
): I32F32 {
  const buying = weight >= bond;
  const apart = buying ? I32F32.saturatingSub(weight, consensus) : I32F32.saturatingSub(bond, weight);
  const difference = clampValue(apart, I32F32.zero, I32F32.one);

  const slope = I32F32.saturatingDiv(steepness, minusHundred);
  const exponent = I32F32.saturatingMul(slope, I32F32.saturatingSub(difference, half));
  const sigmoid = I32F32.saturatingDiv(I32F32.one, I32F32.saturatingAdd(I32F32.one, expSafe(exponent)));

  const range = I32F32.saturatingSub(high, low);
  const alpha = I32F32.saturatingAdd(low, I32F32.saturatingMul(sigmoid, range));
  return clampValue(alpha, low, high);
}
// #endregion
