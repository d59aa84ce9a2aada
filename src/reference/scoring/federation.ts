/**
 * What several evaluators say together, by their stake, so that a minority decides nothing.
 *
 * @module
 */
import type { ByUid } from './outliers.ts';
import { one16, one32, total } from './scale.ts';

/** One who judges. */
export interface Evaluator {
  readonly stake: bigint;
  readonly weights: ByUid;
}

/** What they say together, and what it is made of. */
export interface FederationStages {
  /** Each row through its sum, one value a uid that any of them names. */
  readonly rows: readonly (readonly bigint[])[];
  /** For each uid the highest weight that enough stake stands behind. */
  readonly consensus: readonly bigint[];
  readonly shares: ByUid;
  /** What part of each row is within the consensus. */
  readonly trust: readonly bigint[];
}

// #region federation
/**
 * The shares of all that any evaluator names, in steps of 2^-32.
 *
 * @param majority what share of stake has to stand behind a weight, in steps of 2^-16
 * @see FEDERATION-01 to FEDERATION-05
 */
export function federation(evaluators: readonly Evaluator[], majority: bigint): FederationStages {
  const uids = [...new Set(evaluators.flatMap(({ weights }) => weights.map(([uid]) => uid)))].sort(
    (a, b) => a - b,
  );
  const stakes = evaluators.map(({ stake }) => stake);
  const rows = evaluators.map(({ weights }) => rowOf(weights, uids));
  const consensus = uids.map((_uid, j) =>
    supported(
      stakes,
      rows.map((row) => row[j]),
      majority,
    ),
  );
  const clipped = rows.map((row) => row.map((weight, j) => (weight < consensus[j] ? weight : consensus[j])));

  const sums = uids.map((_uid, j) => total(clipped.map((row, i) => stakes[i] * row[j])));
  const sum = total(sums);
  const shares = uids.map((uid, j) => [uid, sum === 0n ? 0n : (sums[j] * one32) / sum] as const);
  return { rows, consensus, shares, trust: clipped.map(total) };
}

/** A row through its sum, rounded down; a uid that it does not name has 0. */
function rowOf(weights: ByUid, uids: readonly number[]): readonly bigint[] {
  const sum = total(weights.map(([, weight]) => weight));
  const named = new Map(weights);
  return uids.map((uid) => (sum === 0n ? 0n : ((named.get(uid) ?? 0n) * one32) / sum));
}
// #endregion

// #region supported
/** The smallest weight for which the stake of those weighing at most as much is more than the minority. */
function supported(stakes: readonly bigint[], column: readonly bigint[], majority: bigint): bigint {
  const minority = total(stakes) * (one16 - majority);
  const ascending = [...new Set(column)].sort((a, b) => (a < b ? -1 : 1));
  const stakeUpTo = (weight: bigint) => total(stakes.filter((_stake, i) => column[i] <= weight));
  return ascending.find((weight) => stakeUpTo(weight) * one16 > minority) ?? ascending[ascending.length - 1];
}
// #endregion
