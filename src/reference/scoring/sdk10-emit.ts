/**
 * From floats to what the SDK sends: u16, by the largest.
 *
 * @module
 */
import { pythonMax, roundHalfToEven } from './floats.ts';

/** Uids with the weights that are sent. */
export interface Emitted {
  readonly uids: readonly number[];
  readonly values: readonly number[];
}

// #region sdk10-emit
/**
 * Each weight as a part of the largest, in 65535ths.
 *
 * @returns what Python raises, where it raises
 * @see SDK10-EMIT-01 to SDK10-EMIT-04; bittensor 10 `convert_weights_and_uids_for_emit`
 */
export function sdk10Emit(
  uids: readonly number[],
  weights: readonly number[],
): Emitted | 'ValueError' | 'ZeroDivisionError' {
  if (uids.length === 0 || weights.length === 0) return 'ValueError';
  if (pythonMin(weights) < 0 || pythonMin(uids) < 0 || uids.length !== weights.length) return 'ValueError';
  if (weights.reduce((sum, weight) => sum + weight, 0) === 0) return { uids: [], values: [] };
  const largest = pythonMax(weights);
  if (largest === 0) return 'ZeroDivisionError';
  return emitted(uids, weights, largest);
}

/** The weights that are not 0 once they are rounded. */
export function emitted(
  uids: readonly number[],
  weights: readonly number[],
  largest: number,
): Emitted | 'ValueError' {
  const values = weights.map((weight) => roundHalfToEven((weight / largest) * 65535));
  if (values.some((value) => Number.isNaN(value))) return 'ValueError';
  const sent = [...values.keys()].filter((place) => values[place] !== 0);
  return { uids: sent.map((place) => uids[place]), values: sent.map((place) => values[place]) };
}

/** The smallest as Python finds it: the first that none behind it is below. */
function pythonMin(values: readonly number[]): number {
  return values.reduce((least, value) => (value < least ? value : least));
}
// #endregion
