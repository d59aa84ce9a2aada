/**
 * The median as the chain searches for it: by pivots, on plain integers, taking nothing from the reference.
 *
 * @module
 */

const wrap = (bits: bigint) => BigInt.asIntN(64, bits);
const largest = 2n ** 63n - 1n;
const add = (a: bigint, b: bigint) => (a + b > largest ? largest : a + b);
const sum = (values: readonly bigint[]) => wrap(values.reduce((total, value) => total + value, 0n));

/** One consensus weight a uid. */
export function medianByPivots(
  activeStake: readonly bigint[],
  weights: readonly (readonly (readonly [number, bigint])[])[],
  kappa: number,
): readonly bigint[] {
  const rows = weights.filter((_, uid) => activeStake[uid] > 0n);
  const stake = normalised(activeStake.filter((each) => each > 0n));
  const minority = sum(stake) - (BigInt(kappa) * 2n ** 32n) / 65535n;
  return activeStake.map((_, column) => {
    const scores = rows.map((row) => row.find(([uid]) => uid === column)?.[1] ?? 0n);
    return search(stake, scores, [...scores.keys()], minority, 0n, sum(stake));
  });
}

/** Whatever sums to 0 is left as it is; a quotient that does not fit is 0. */
function normalised(stake: readonly bigint[]): readonly bigint[] {
  const total = sum(stake);
  if (total === 0n) return stake;
  const share = (each: bigint) => (each * 2n ** 32n) / total;
  return stake.map((each) => (share(each) > largest || share(each) < -largest - 1n ? 0n : share(each)));
}

/** Looks in the rows between the stake `low` and the stake `high`, split around the middle one. */
function search(
  stake: readonly bigint[],
  scores: readonly bigint[],
  rows: readonly number[],
  minority: bigint,
  low: bigint,
  high: bigint,
): bigint {
  if (rows.length === 0) return 0n;
  const pivot = scores[rows[Math.floor(rows.length / 2)]];
  const lower = rows.filter((row) => scores[row] < pivot);
  const higher = rows.filter((row) => scores[row] > pivot);
  const lowerStake = lower.reduce((total, row) => add(total, stake[row]), 0n);
  const higherStake = higher.reduce((total, row) => add(total, stake[row]), 0n);
  if (lower.length > 0 && minority < low + lowerStake)
    return search(stake, scores, lower, minority, low, low + lowerStake);
  if (higher.length > 0 && high - higherStake <= minority)
    return search(stake, scores, higher, minority, high - higherStake, high);
  return pivot;
}
