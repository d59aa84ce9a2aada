/**
 * From one format to another.
 *
 * @module
 */
import type { Fixed, FixedPoint } from './fixed.ts';
import { I32F32 } from './i32f32.ts';
import { I64F64 } from './i64f64.ts';

// #region conversion
/**
 * The conversion that gives the nearest value: fraction bits that the other format lacks are cut off, downwards.
 *
 * @see NUM-13; subtensor `saturating_from_num`
 */
export function saturatingConversion<From extends Fixed<string>, To extends Fixed<string>>(
  from: FixedPoint<From>,
  to: FixedPoint<To>,
): (value: From) => To {
  const more = BigInt(to.fractionBits - from.fractionBits);
  return (value) => to.saturatingFromBits(value << more);
}

/**
 * The conversion that keeps the low bits of what does not fit.
 *
 * @see NUM-13; substrate-fixed `from_num` in a release build
 */
export function wrappingConversion<From extends Fixed<string>, To extends Fixed<string>>(
  from: FixedPoint<From>,
  to: FixedPoint<To>,
): (value: From) => To {
  const more = BigInt(to.fractionBits - from.fractionBits);
  return (value) => to.wrappingFromBits(value << more);
}
// #endregion

/** Stake to the epoch's format. @see NUM-13; subtensor `fixed64_to_fixed32` */
export const fixed64ToFixed32: (value: I64F64) => I32F32 = saturatingConversion(I64F64, I32F32);

/** The epoch's format to that of stake; every value fits. @see NUM-13; subtensor `fixed32_to_fixed64` */
export const fixed32ToFixed64: (value: I32F32) => I64F64 = saturatingConversion(I32F32, I64F64);
