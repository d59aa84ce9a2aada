/**
 * Step 8 of the epoch: what the bonds see of the weights, between the whole and what the consensus left.
 *
 * @module
 */
import { I32F32, u16ProportionToFixed, type U16 } from '../numbers/index.ts';
import { positiveEntries, zeros, type SparseMatrix } from './matrix.ts';
import type { SparseRow } from './rows.ts';

/** What the step takes. */
export interface BondsPenaltyInput {
  readonly weightsNormalized: SparseMatrix;
  readonly clippedWeights: SparseMatrix;
  /** How far the bonds follow the clipped weights, 65535 being all the way. */
  readonly bondsPenalty: U16;
}

/** The step's stages. */
export interface BondsPenaltyStages {
  /** The penalty as a share. */
  readonly bondsPenalty: I32F32;
  readonly weightsForBonds: SparseMatrix;
}

// #region bonds-penalty
/**
 * The weights that the bonds are made of.
 *
 * @see BONDS-PENALTY-01 to BONDS-PENALTY-05; subtensor `epoch_mechanism`
 */
export function penalizeWeights(input: BondsPenaltyInput): BondsPenaltyStages {
  const { weightsNormalized, clippedWeights } = input;
  const bondsPenalty = u16ProportionToFixed(input.bondsPenalty);
  return {
    bondsPenalty,
    weightsForBonds: interpolateSparse(
      weightsNormalized,
      clippedWeights,
      weightsNormalized.length,
      bondsPenalty,
    ),
  };
}
// #endregion

// #region interpolate
/**
 * The matrix that lies a share of the way from one to the other.
 *
 * @returns one of the two as it is when the share is 0 or 1, or they do not match; else what is above 0, columns in order
 * @see BONDS-PENALTY-02 to BONDS-PENALTY-05; subtensor `interpolate_sparse`
 */
export function interpolateSparse(
  from: SparseMatrix,
  to: SparseMatrix,
  columns: number,
  share: I32F32,
): SparseMatrix {
  if (share === I32F32.zero) return from;
  if (share === I32F32.one || from.length !== to.length) return to;

  return from.map((fromRow, row) => {
    const ends = toVector(to[row], columns);
    return positiveEntries(
      toVector(fromRow, columns).map((start, column) => {
        const way = I32F32.saturatingSub(ends[column], start);
        return I32F32.saturatingAdd(start, I32F32.saturatingMul(share, way));
      }),
    );
  });
}

/** A sparse row as a vector; a missing entry is 0. */
function toVector(row: SparseRow<I32F32>, columns: number): readonly I32F32[] {
  const vector = zeros(columns);
  for (const [column, value] of row) if (column < columns) vector[column] = value;
  return vector;
}
// #endregion
