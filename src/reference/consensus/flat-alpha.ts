/**
 * The alpha of a subnet without liquid alpha: what is left of 1 when the bonds' moving average is taken off.
 *
 * @module
 */
import { fixed64ToFixed32, I32F32, I64F64, wrappingConversion } from '../numbers/index.ts';

const million = I64F64.saturatingFromInteger(1_000_000n);
const wrappingFixed64ToFixed32 = wrappingConversion(I64F64, I32F32);

// #region classic
/**
 * 1 − the bonds' moving average in millionths, each step to the nearest value that fits.
 *
 * @see subtensor `compute_ema_bonds_normal_sparse`
 */
export function yuma2Alpha(bondsMovingAverage: bigint): I32F32 {
  const kept = I64F64.safeDiv(I64F64.saturatingFromInteger(bondsMovingAverage), million);
  return I32F32.saturatingSub(I32F32.one, fixed64ToFixed32(kept));
}
// #endregion

// #region yuma3
/**
 * 1 − the bonds' moving average in millionths, the conversions keeping the low bits of what does not fit.
 *
 * @see subtensor `compute_disabled_liquid_alpha`
 */
export function computeDisabledLiquidAlpha(bondsMovingAverage: bigint): I32F32 {
  const kept = I64F64.saturatingDiv(I64F64.wrappingFromInteger(bondsMovingAverage), million);
  return I32F32.saturatingSub(I32F32.one, wrappingFixed64ToFixed32(kept));
}
// #endregion
