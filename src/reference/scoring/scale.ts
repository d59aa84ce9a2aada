/**
 * The scales that scores are counted in, and how the operations of scoring name their clauses.
 *
 * @module
 */

/** 1 where probabilities are counted: steps of 2^-24. */
export const one24 = 1n << 24n;
/** 1 where divergences, axes and shares are counted: steps of 2^-16. */
export const one16 = 1n << 16n;
/** 1 where rewards and scores are counted: steps of 2^-32. */
export const one32 = 1n << 32n;
/** 1 where a u16 stands for a share. */
export const mostU16 = 65535n;

/** The ids of a page's clauses, from the first to the last. */
export function clausesTo(last: number, page: string): readonly string[] {
  return [...Array(last).keys()].map((index) => `${page}-${(index + 1).toString().padStart(2, '0')}`);
}

/** The sum of integers. */
export function total(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}

/** The quotient rounded up; neither is below 0. */
export function ceilDiv(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}

/** The quotient rounded to the nearest, halves to the even one; neither is below 0. */
export function nearestDiv(dividend: bigint, divisor: bigint): bigint {
  const [whole, rest] = [dividend / divisor, dividend % divisor];
  if (2n * rest === divisor) return whole + (whole & 1n);
  return 2n * rest > divisor ? whole + 1n : whole;
}

/** The first place of the largest of a list. */
export function firstLargest(values: readonly bigint[]): number {
  return values.reduce((best, value, place) => (value > values[best] ? place : best), 0);
}
