/**
 * The exponential function as the chain computes it: a series of fixed length, and one constant.
 *
 * @module
 */
import { clampValue } from './clamp.ts';
import type { Fixed, FixedPoint } from './fixed.ts';
import { I32F32 } from './i32f32.ts';

// #region exp
/** e with 23 fraction bits, the rest cut off. */
const e23 = 22802600n;

/**
 * e to the power of x.
 *
 * @returns `undefined` where a step of the series does not fit
 * @see NUM-18, NUM-20, NUM-21; substrate-fixed `transcendental::exp`
 */
export function exp<T extends Fixed<string>>(format: FixedPoint<T>, x: T): T | undefined {
  if (x === format.zero) return format.one;
  if (x === format.one) return format.fromBits(e23 << BigInt(format.fractionBits - 23));

  const magnitude = x < format.zero ? format.checkedSub(format.zero, x) : x;
  const power = magnitude === undefined ? undefined : series(format, magnitude);
  if (power === undefined || x > format.zero) return power;
  return format.checkedDiv(format.one, power);
}
// #endregion

// #region series
/** 1 + x + x²/2! + … up to the term of index fractionBits − 1, for x above 0. @see NUM-19, NUM-21 */
function series<T extends Fixed<string>>(format: FixedPoint<T>, x: T): T | undefined {
  let term = x;
  let result = format.checkedAdd(x, format.one);
  for (let i = 2; i < format.fractionBits && result !== undefined; i++) {
    const product = format.checkedMul(term, x);
    if (product === undefined) return undefined;
    term = format.fromBits(product / BigInt(i));
    result = format.checkedAdd(result, term);
  }
  return result;
}
// #endregion

// #region exp-safe
const least = I32F32.saturatingFromInteger(-20n);
const most = I32F32.saturatingFromInteger(20n);

/**
 * e to the power of x, x brought into −20 … 20 first. On that range the series always fits.
 *
 * @see NUM-22; subtensor `exp_safe`
 */
export function expSafe(x: I32F32): I32F32 {
  return exp(I32F32, clampValue(x, least, most)) as I32F32;
}
// #endregion
