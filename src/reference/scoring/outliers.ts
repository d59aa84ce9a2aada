/**
 * Which scores become weights: none of 0, and not the lowest, as far as enough remain.
 *
 * @module
 */
import { ceilDiv, mostU16 } from './scale.ts';

/** A value with the uid that it is of. */
export type ByUid = readonly (readonly [uid: number, value: bigint])[];

/** What is kept, and by which line. */
export interface OutliersStages {
  /** How many of the lowest may go. */
  readonly places: bigint;
  /** The least score that is kept. */
  readonly least?: bigint;
  readonly kept: ByUid;
  /** Whether the chain will take as few. */
  readonly enough: boolean;
}

// #region outliers
/**
 * The scores that are kept, in their order.
 *
 * @param exclude   which part of the lowest goes, in 65535ths
 * @param minAllowed how many weights the subnet asks for
 * @see OUTLIERS-01 to OUTLIERS-04
 */
export function outliers(scores: ByUid, exclude: bigint, minAllowed: bigint): OutliersStages {
  const positive = scores.filter(([, score]) => score > 0n);
  const m = BigInt(positive.length);
  if (m === 0n) return { places: 0n, kept: [], enough: false };
  const spare = m > minAllowed ? m - minAllowed : 0n;
  const asked = ceilDiv(exclude * (m - 1n), mostU16);
  const allowed = ceilDiv(spare * (m - 1n), m);
  const places = asked < allowed ? asked : allowed;
  const ascending = positive.map(([, score]) => score).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const least = ascending[Number(places)];
  const kept = positive.filter(([, score]) => score >= least);
  return { places, least, kept, enough: BigInt(kept.length) >= minAllowed };
}
// #endregion
