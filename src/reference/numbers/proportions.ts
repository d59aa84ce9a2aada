/**
 * A u16 as a share of the whole, and back.
 *
 * @module
 */
import { I32F32 } from './i32f32.ts';
import type { U16 } from './integers.ts';

/** The u16 that stands for the whole: 65535, as a value. */
const whole = I32F32.saturatingFromInteger(65535n);

// #region to-share
/**
 * A u16 read as a share: 0 is nothing, 65535 is the whole.
 *
 * @returns trunc(share · 2^32 / 65535) bits
 * @see NUM-14; subtensor `u16_proportion_to_fixed`
 */
export function u16ProportionToFixed(share: U16): I32F32 {
  return I32F32.safeDiv(I32F32.saturatingFromInteger(BigInt(share)), whole);
}
// #endregion

/**
 * The majority of a subnet as a share.
 *
 * @see NUM-14; subtensor `get_float_kappa`
 */
export function floatKappa(kappa: U16): I32F32 {
  return u16ProportionToFixed(kappa);
}

// #region to-u16
/**
 * A share written as a u16: what stands after the point of share · 65535 is cut off, never rounded.
 *
 * @see NUM-15; subtensor `fixed_proportion_to_u16`
 */
export function fixedProportionToU16(share: I32F32): U16 {
  return I32F32.saturatingToU16(I32F32.saturatingMul(share, whole));
}
// #endregion

// #region u16-value
/**
 * A value between 0 and 65535 read as a share of 65535.
 *
 * @see NUM-16; subtensor `fixed_to_fixed_u16_proportion`
 */
export function fixedToFixedU16Proportion(value: I32F32): I32F32 {
  return I32F32.safeDiv(value, whole);
}
// #endregion
