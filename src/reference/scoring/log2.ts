/**
 * The logarithm of a whole number, bit by bit.
 *
 * @module
 */

/** A logarithm, and what it is made of. */
export interface Log2Stages {
  /** How often 2 goes into the number. */
  readonly exponent: bigint;
  /** The number as 1 up to 2, in steps of 2^-24. */
  readonly mantissa: bigint;
  readonly logarithm: bigint;
}

// #region log2
/**
 * The logarithm to base 2 of a whole number above 0, in steps of 2^-16, rounded down bit by bit.
 *
 * @see LOG2-01 to LOG2-03
 */
export function log2Of(value: bigint): Log2Stages {
  const exponent = BigInt(value.toString(2).length - 1);
  const mantissa = exponent > 24n ? value >> (exponent - 24n) : value << (24n - exponent);

  let logarithm = exponent;
  let rest = mantissa;
  for (let bit = 0; bit < 16; bit++) {
    rest = (rest * rest) >> 24n;
    const doubled = rest >= 1n << 25n;
    if (doubled) rest >>= 1n;
    logarithm = 2n * logarithm + (doubled ? 1n : 0n);
  }
  return { exponent, mantissa, logarithm };
}

/** The logarithm alone. */
export function log2(value: bigint): bigint {
  return log2Of(value).logarithm;
}
// #endregion
