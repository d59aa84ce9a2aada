/**
 * The cap of SDK 10: shares of which none is more than a limit, in floats, with what that does to them.
 *
 * @module
 */
import { ascending, pairwiseSum, rounder, runningSums, type Floats } from './floats.ts';

/** Which way the shares were made. */
export type CapPath = 'uniform' | 'plain' | 'capped';

/** The shares, and what they are made of. */
export interface Sdk10CapStages {
  readonly path: CapPath;
  /** What is cut off is above this. */
  readonly cutoff?: number;
  readonly weights: Floats;
}

// #region sdk10-cap
/**
 * Shares of which none should be above a limit.
 *
 * @see SDK10-CAP-01 to SDK10-CAP-05; bittensor 10 `normalize_max_weight`
 */
export function sdk10Cap({ width, values: given }: Floats, limit: number): Sdk10CapStages {
  const round = rounder(width);
  const n = given.length;
  const sum = pairwiseSum(given, width);
  if (sum === 0 || n * limit <= 1)
    return { path: 'uniform', weights: { width, values: given.map(() => round(1 / n)) } };

  const sorted = ascending(given);
  const sortedSum = pairwiseSum(sorted, width);
  const shares = sorted.map((value) => round(value / sortedSum));
  const bound = round(limit);
  if (shares.every((share) => share <= bound)) return { path: 'plain', weights: parts(given, width) };

  const sums = runningSums(shares, width);
  const below = shares.filter((share, i) => {
    const rest = round((n - i - 1) * share);
    return round(share / round(round(rest + sums[i]) + round(epsilon))) < bound;
  }).length;
  const kept = sums[below === 0 ? n - 1 : below - 1];
  const scale = round(round(bound * kept) - round(epsilon)) / (1 - limit * (n - below));
  const cutoff = scale * sortedSum;
  return {
    path: 'capped',
    cutoff,
    weights: parts(
      given.map((value) => (value > cutoff ? round(cutoff) : value)),
      width,
    ),
  };
}

/** What keeps a quotient from being by 0, and makes it a little too small. */
const epsilon = 1e-7;

/** Each value through the sum. */
function parts(values: readonly number[], width: Floats['width']): Floats {
  const sum = pairwiseSum(values, width);
  return { width, values: values.map((value) => rounder(width)(value / sum)) };
}
// #endregion
