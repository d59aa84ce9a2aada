/**
 * Powers as emission uses them: of 2 for the halvings, and of any base for the shares of the flow era.
 *
 * @module
 */
import { saturatingConversion } from './convert.ts';
import { exp } from './exp.ts';
import type { Fixed, FixedPoint } from './fixed.ts';
import { I32F32 } from './i32f32.ts';
import { ln } from './logarithm.ts';
import { U64F64 } from './u64f64.ts';

// #region power-of-two
/**
 * 2 multiplied by itself, step by step; the format's largest value where that does not fit.
 *
 * @see NUM-30; subtensor `get_block_emission_for_issuance`
 */
export function powerOfTwo<T extends Fixed<string>>(format: FixedPoint<T>, exponent: number): T {
  const two = format.saturatingFromInteger(2n);
  let power = format.one;
  for (let i = 0; i < exponent; i++) power = format.saturatingMul(power, two);
  return power;
}
// #endregion

const narrowed = saturatingConversion(U64F64, I32F32);
const widened = saturatingConversion(I32F32, U64F64);

// #region safe-pow
/** What stands for a power that does not fit: 2^31 − 1. */
const mostPower = I32F32.saturatingFromInteger(2147483647n);

/**
 * A power by way of the logarithm, in I32F32.
 *
 * @returns 0 where the base has no logarithm, 2^31 − 1 where the power does not fit
 * @see NUM-31; subtensor `safe_pow`
 */
export function safePow(base: U64F64, exponent: U64F64): U64F64 {
  const logarithm = ln(I32F32, narrowed(base));
  if (logarithm === undefined) return U64F64.zero;
  return widened(exp(I32F32, I32F32.saturatingMul(narrowed(exponent), logarithm)) ?? mostPower);
}
// #endregion
