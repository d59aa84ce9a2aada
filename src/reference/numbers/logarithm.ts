/**
 * Logarithms as the chain computes them: bit by bit, by squaring.
 *
 * @module
 */
import type { Fixed, FixedPoint } from './fixed.ts';
import { I32F32 } from './i32f32.ts';

// #region log2
/**
 * The logarithm of x to the base 2.
 *
 * @returns `undefined` for x ≤ 0, and where 1/x does not fit
 * @see NUM-25 to NUM-27; substrate-fixed `transcendental::log2`
 */
export function log2<T extends Fixed<string>>(format: FixedPoint<T>, x: T): T | undefined {
  if (x <= format.zero) return undefined;
  if (x >= format.one) return log2FromOne(format, x);
  const inverse = format.checkedDiv(format.one, x);
  return inverse === undefined ? undefined : format.saturatingSub(format.zero, log2FromOne(format, inverse));
}

/** The same for x of at least 1. */
function log2FromOne<T extends Fixed<string>>(format: FixedPoint<T>, x: T): T {
  const two = format.saturatingFromInteger(2n);
  let rest: T = x;
  let bits = 0n;
  while (rest >= two) {
    rest = halved(format, rest);
    bits += 1n;
  }
  if (rest === format.one) return format.saturatingFromInteger(bits);

  for (let i = 0; i < format.fractionBits; i++) {
    rest = format.saturatingMul(rest, rest);
    bits <<= 1n;
    if (rest >= two) {
      rest = halved(format, rest);
      bits += 1n;
    }
  }
  return format.fromBits(bits);
}

/** Half of a value, halves of a bit upwards. */
function halved<T extends Fixed<string>>(format: FixedPoint<T>, x: T): T {
  return format.fromBits((x + 1n) >> 1n);
}
// #endregion

// #region ln
/** log2(e) with 23 fraction bits, the rest cut off. */
const log2e23 = 12102203n;

/**
 * The natural logarithm of x.
 *
 * @returns `undefined` where log2 has no value
 * @see NUM-28; substrate-fixed `transcendental::ln`
 */
export function ln<T extends Fixed<string>>(format: FixedPoint<T>, x: T): T | undefined {
  const logarithm = log2(format, x);
  if (logarithm === undefined) return undefined;
  return format.saturatingDiv(logarithm, format.fromBits(log2e23 << BigInt(format.fractionBits - 23)));
}
// #endregion

// #region safe-ln
/**
 * The natural logarithm, and **0** where there is none.
 *
 * @see NUM-29; subtensor `safe_ln`
 */
export function safeLn(x: I32F32): I32F32 {
  return ln(I32F32, x) ?? I32F32.zero;
}
// #endregion
