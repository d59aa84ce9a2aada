/**
 * The float that shares of stake are kept in: 21 decimal digits, and an exponent of 64 bits.
 *
 * @module
 */
import { saturatingU64, U64F64 } from '../numbers/index.ts';

/** `mantissa · 10^exponent`: the mantissa above 10^20 and at most 10^21, or both 0. */
export interface SafeFloat {
  readonly mantissa: bigint;
  readonly exponent: bigint;
}

/** The largest mantissa. */
export const mostMantissa = 10n ** 21n;
const digits = 21n;
const leastMantissa = mostMantissa / 10n;

/** Nothing. */
export const zeroFloat: SafeFloat = { mantissa: 0n, exponent: 0n };

const fitsExponent = (exponent: bigint): boolean => BigInt.asIntN(64, exponent) === exponent;

// #region normalize
/**
 * The float that is nearest below `mantissa · 10^exponent`.
 *
 * @param mantissa not below 0
 * @returns        `undefined` where the exponent leaves 64 bits on the way
 * @see SAFE-FLOAT-01, SAFE-FLOAT-03; subtensor `SafeFloat::normalize`
 */
function normalized(mantissa: bigint, exponent: bigint): SafeFloat | undefined {
  if (mantissa === 0n) return zeroFloat;
  if (!fitsExponent(exponent)) return undefined;
  if (mantissa > mostMantissa) return normalized(mantissa / 10n, exponent + 1n);
  if (mantissa <= leastMantissa) return normalized(mantissa * 10n, exponent - 1n);
  return { mantissa, exponent };
}

/**
 * A float from any mantissa and exponent.
 *
 * @returns `undefined` for a mantissa above 10^21
 * @see SAFE-FLOAT-02; subtensor `SafeFloat::new`
 */
export function safeFloat(mantissa: bigint, exponent = 0n): SafeFloat | undefined {
  return mantissa > mostMantissa ? undefined : normalized(mantissa, exponent);
}
// #endregion

const isZero = ({ mantissa }: SafeFloat): boolean => mantissa === 0n;

// #region sums
/** The mantissa that a float has under an exponent not below its own; what is behind it is cut off. */
const aligned = ({ mantissa, exponent }: SafeFloat, to: bigint): bigint =>
  to - exponent > digits ? 0n : mantissa / 10n ** (to - exponent);

const larger = (a: SafeFloat, b: SafeFloat): bigint => (a.exponent >= b.exponent ? a.exponent : b.exponent);

/** The sum. @see SAFE-FLOAT-04; subtensor `SafeFloat::add` */
export function addFloats(a: SafeFloat, b: SafeFloat): SafeFloat | undefined {
  if (isZero(a)) return b;
  if (isZero(b)) return a;
  const exponent = larger(a, b);
  return normalized(aligned(a, exponent) + aligned(b, exponent), exponent);
}

/** The difference, not below 0; `undefined` for something from nothing. @see SAFE-FLOAT-05; subtensor `SafeFloat::sub` */
export function subFloats(a: SafeFloat, b: SafeFloat): SafeFloat | undefined {
  if (isZero(b)) return a;
  if (isZero(a)) return undefined;
  const exponent = larger(a, b);
  const rest = aligned(a, exponent) - aligned(b, exponent);
  return normalized(rest < 0n ? 0n : rest, exponent);
}
// #endregion

// #region quotients
/** The quotient a / b. @see SAFE-FLOAT-06; subtensor `SafeFloat::div` */
export function divFloats(a: SafeFloat, b: SafeFloat): SafeFloat | undefined {
  const exponent = a.exponent - b.exponent - digits;
  if (isZero(b) || !fitsExponent(exponent)) return undefined;
  return normalized((a.mantissa * mostMantissa) / b.mantissa, exponent);
}

/** a · b / c, cut off once. @see SAFE-FLOAT-07; subtensor `SafeFloat::mul_div` */
export function mulDivFloats(a: SafeFloat, b: SafeFloat, c: SafeFloat): SafeFloat | undefined {
  const together = a.exponent + b.exponent;
  if (isZero(c) || !fitsExponent(together) || !fitsExponent(together - c.exponent)) return undefined;
  return normalized((a.mantissa * b.mantissa) / c.mantissa, together - c.exponent);
}
// #endregion

// #region conversions
/** An integer of up to 64 bits and one more, which every float can hold. */
const integer = (value: bigint): SafeFloat => safeFloat(value) as SafeFloat;

/** A share of the older format as a float. @see SAFE-FLOAT-08; subtensor `From<U64F64> for SafeFloat` */
export function floatFromU64F64(value: U64F64): SafeFloat {
  const whole = integer(U64F64.floor(value));
  // The divisor is not 0, and no exponent comes near its bounds.
  const fraction = divFloats(integer(BigInt.asUintN(64, value)), integer(2n ** 64n)) as SafeFloat;
  return addFloats(whole, fraction) as SafeFloat;
}

/** The greatest integer not above a float, at most 2^64 − 1. @see SAFE-FLOAT-09; subtensor `From<&SafeFloat> for u64` */
export function floatToU64({ mantissa, exponent }: SafeFloat): bigint {
  const whole = exponent < 0n ? aligned({ mantissa, exponent }, 0n) : mantissa;
  return saturatingU64(whole);
}
// #endregion
