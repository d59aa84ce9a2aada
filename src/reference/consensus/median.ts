/**
 * Step 6 of the epoch: the consensus weight of each miner, by the stake-weighted median of its column.
 *
 * @module
 */
import { I32F32, u16ProportionToFixed, type U16 } from '../numbers/index.ts';
import { normalize } from './normalize.ts';
import { compare } from './order.ts';
import type { SparseRow } from './rows.ts';

/** What the step takes from the steps before it. */
export interface MedianInput {
  /** One share a uid; only those above 0 take part. */
  readonly activeStake: readonly I32F32[];
  /** One sparse row a uid, in the same order as `activeStake`. */
  readonly weights: readonly SparseRow<I32F32>[];
  /** The majority, 65535 being the whole of the stake. */
  readonly kappa: U16;
}

/** The step's stages, in the order in which they come about. */
export interface MedianStages {
  /** The majority as a share. */
  readonly kappa: I32F32;
  /** The stake of the rows that take part, in uid order, normalised once more. */
  readonly medianStake: readonly I32F32[];
  /** The stake that may be left at or below a weight without carrying it; negative when kappa is above the sum. */
  readonly minority: I32F32;
  /** One weight a column. */
  readonly consensus: readonly I32F32[];
}

// #region consensus
/**
 * The consensus weight of every column.
 *
 * @returns the step's stages; `consensus` has one I32F32 a uid
 * @see MEDIAN-01 to MEDIAN-05; subtensor `epoch_mechanism`
 */
export function medianConsensus({ activeStake, weights, kappa }: MedianInput): MedianStages {
  const majority = u16ProportionToFixed(kappa);
  return { kappa: majority, ...weightedMedianColSparse(activeStake, weights, activeStake.length, majority) };
}

/**
 * The stake-weighted median of every column.
 *
 * @param majority the share of the stake that carries a weight
 * @see MEDIAN-02 to MEDIAN-05; subtensor `weighted_median_col_sparse`
 */
export function weightedMedianColSparse(
  activeStake: readonly I32F32[],
  weights: readonly SparseRow<I32F32>[],
  columnCount: number,
  majority: I32F32,
): Omit<MedianStages, 'kappa'> {
  const voters = [...activeStake.keys()].filter((uid) => activeStake[uid] > I32F32.zero);
  const stake = normalize(voters.map((uid) => activeStake[uid]));
  const minority = I32F32.saturatingSub(I32F32.sum(stake), majority);

  const columns = Array.from({ length: columnCount }, () => voters.map(() => I32F32.zero));
  for (const [voter, uid] of voters.entries())
    for (const [target, weight] of weights[uid]) columns[target][voter] = weight;

  return {
    medianStake: stake,
    minority,
    consensus: columns.map((column) => weightedMedian(stake, column, minority)),
  };
}
// #endregion

// #region weighted-median
/**
 * The highest weight that enough stake stands behind, for one column.
 *
 * @param stake    one share a row that takes part
 * @param column   one weight a row, in the same order
 * @param minority the stake at or below a weight must be more than this
 * @returns        a weight that occurs in the column; 0 when there is no row
 * @see MEDIAN-06 to MEDIAN-08; subtensor `weighted_median`
 */
export function weightedMedian(
  stake: readonly I32F32[],
  column: readonly I32F32[],
  minority: I32F32,
): I32F32 {
  const ascending = [...column.keys()].sort((a, b) => compare(column[a], column[b]));

  let below = I32F32.zero;
  for (const row of ascending) {
    below = I32F32.saturatingAdd(below, stake[row]);
    if (below > minority) return column[row];
  }
  return column[ascending[ascending.length - 1]] ?? I32F32.zero;
}
// #endregion
