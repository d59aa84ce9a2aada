/**
 * That no peer gets more than a part of the whole.
 *
 * @module
 */
import { mostU16, total } from './scale.ts';

/** What is left of values under a cap. */
export interface CapStages {
  /** How many values stood above it. */
  readonly above: number;
  /** What they are cut to. */
  readonly cap: bigint;
  readonly values: readonly bigint[];
}

// #region cap
/**
 * Values of which none is more than `limit` 65535ths of their sum, where that can be.
 *
 * @see CAP-01 to CAP-03
 */
export function capped(values: readonly bigint[], limit: bigint): CapStages {
  if (limit * BigInt(values.length) <= mostU16)
    return { above: values.length, cap: 1n, values: values.map(() => 1n) };
  const descending = [...values].sort((a, b) => (a > b ? -1 : a < b ? 1 : 0));
  let rest = total(values);
  for (const [above, largest] of descending.entries()) {
    const cap = (limit * rest) / (mostU16 - limit * BigInt(above));
    if (largest <= cap) return { above, cap, values: values.map((value) => (value > cap ? cap : value)) };
    rest -= largest;
  }
  throw new RangeError('a cap above one part in as many as there are values is always found');
}
// #endregion
