/**
 * Logarithms and exponentials of large integers that stand for numbers: series that stop when they settle.
 *
 * @module
 */

/** So many bits behind the ones that count keep the rounding away from them. */
export const guardBits = 24n;

/** How fine the numbers of a series are, and how long it may be. */
export interface Precision {
  /** The bits behind the point, guard bits included. */
  readonly bits: bigint;
  /** What stands for 1. */
  readonly one: bigint;
  /** No series looks at a term beyond this one. */
  readonly terms: number;
}

/** The least precision, and the most terms of a series. */
const leastBits = 32n;
const mostTerms = 4096;

// #region precision
/**
 * The precision that a power is computed with.
 *
 * @param asked how many bits the caller asks for
 * @param scale what the power will be multiplied by
 * @see POWER-04; safe-bigmath `pow_ratio_scaled_with_max_iters`
 */
export function precisionFor(asked: number, scale: bigint): Precision {
  const counting = [BigInt(asked), leastBits, bitLength(scale) + 8n].reduce((a, b) => (a > b ? a : b));
  const bits = counting + guardBits;
  return { bits, one: 1n << bits, terms: Math.min(mostTerms, Number(bits) + 128) };
}
// #endregion

/** How many bits an integer has. */
export function bitLength(integer: bigint): bigint {
  return integer === 0n ? 0n : BigInt(integer.toString(2).length);
}

/** The quotient, rounded down. */
export function floorDiv(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

// #region without-guard
/**
 * A number without its guard bits, rounded to the nearest; halves go away from zero.
 *
 * @see POWER-05; safe-bigmath `round_to_precision`
 */
export function withoutGuard(value: bigint): bigint {
  const half = 1n << (guardBits - 1n);
  return value < 0n ? -((half - value) >> guardBits) : (half + value) >> guardBits;
}
// #endregion

const small = (term: bigint): boolean => term < 1n << guardBits && -term < 1n << guardBits;

// #region ln1p
/**
 * ln(1 + x) = x − x²/2 + x³/3 …, term by term, until a term or the sum no longer counts.
 *
 * @see POWER-06; safe-bigmath `ln1p_fixed`
 */
export function ln1p(x: bigint, { bits, terms }: Precision): bigint {
  let power = x;
  let sum = x;
  for (let n = 2; n <= terms; n++) {
    power = (power * x) >> bits;
    const term = floorDiv(power, BigInt(n));
    if (term === 0n) break;
    const before = withoutGuard(sum);
    sum += n % 2 === 0 ? -term : term;
    if (small(term) || withoutGuard(sum) === before) break;
  }
  return sum;
}
// #endregion

// #region ln
/**
 * ln of a whole number above 0: that of its leading digits, brought to 0.75 … 1.5, and ln 2 for each halving.
 *
 * @see POWER-07; safe-bigmath `ln_biguint`
 */
export function ln(integer: bigint, precision: Precision): bigint {
  const { bits, one } = precision;
  let halvings = bitLength(integer) - 1n;
  let leading = (integer << bits) >> halvings;
  if (leading >= one + (one >> 1n)) {
    leading >>= 1n;
    halvings += 1n;
  }
  const ln2 = -ln1p(-(one >> 1n), precision);
  return ln1p(leading - one, precision) + ln2 * halvings;
}
// #endregion

// #region exp
/**
 * e^x = 1 + x + x²/2 + x³/6 …, term by term, until a term or the sum no longer counts, or the terms run out.
 *
 * @see POWER-08; safe-bigmath `exp_fixed`
 */
export function exp(x: bigint, { one, terms }: Precision): bigint {
  let term = one;
  let sum = one;
  for (let n = 1; n <= terms; n++) {
    term = floorDiv(term * x, one * BigInt(n));
    if (term === 0n) break;
    const before = withoutGuard(sum);
    sum += term;
    if (small(term) || withoutGuard(sum) === before) break;
  }
  return sum;
}
// #endregion
