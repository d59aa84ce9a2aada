/**
 * The cap of SDK 11: the arithmetic of SDK 10 without numpy.
 *
 * @module
 */
import { ascending, runningSums } from './floats.ts';

// #region sdk11-cap
/**
 * Shares of which none should be above a limit: as SDK 10 makes them, with sums in order, and all of 64 bits.
 *
 * @see SDK11-CAP-01 to SDK11-CAP-03; bittensor 11 `clip_to_max_weight`
 */
export function sdk11Cap(weights: readonly number[], limit: number): readonly number[] | 'BittensorError' {
  const n = weights.length;
  const sum = inOrder(weights);
  if (n === 0 || sum <= 0) return 'BittensorError';
  if (n * limit <= 1) return weights.map(() => 1 / n);

  const shares = weights.map((weight) => weight / sum);
  const sorted = ascending(shares);
  if (sorted[n - 1] <= limit) return shares;

  const sums = runningSums(sorted, 64);
  const below = sorted.filter((share, i) => share / ((n - i - 1) * share + sums[i] + epsilon) < limit).length;
  const kept = sums[below === 0 ? n - 1 : below - 1];
  const cutoff = ((limit * kept - epsilon) / (1 - limit * (n - below))) * sum;
  const cut = weights.map((weight) => (cutoff < weight ? cutoff : weight));
  const cutSum = inOrder(cut);
  return cut.map((weight) => weight / cutSum);
}

const epsilon = 1e-7;

/** The sum as Python up to 3.11 makes it: one after the other. */
function inOrder(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
// #endregion
