import { fixedPoint, type Fixed } from './fixed.ts';
import type { U16 } from './integers.ts';

/** A signed number with 32 bits before and 32 bits after the point: the epoch's own format. */
export type I32F32 = Fixed<'I32F32'>;

/** The format of the epoch. @see substrate-fixed `I32F32` */
export const I32F32 = fixedPoint('I32F32', { signed: true, integerBits: 32, fractionBits: 32 });

// #region u16-proportion
/**
 * A u16 read as a share: 0 is nothing, 65535 is the whole.
 *
 * @returns trunc(share · 2^32 / 65535)
 * @see NUM-09; subtensor `u16_proportion_to_fixed`
 */
export function u16ProportionToFixed(share: U16): I32F32 {
  return I32F32.safeDiv(
    I32F32.saturatingFromInteger(BigInt(share)),
    I32F32.saturatingFromInteger(65535n),
  );
}
// #endregion
