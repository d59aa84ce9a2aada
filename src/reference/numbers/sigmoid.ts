/**
 * The logistic curve.
 *
 * @module
 */
import { expSafe } from './exp.ts';
import { I32F32 } from './i32f32.ts';

const minusOne = I32F32.saturatingFromInteger(-1n);

// #region sigmoid
/**
 * 1 / (1 + e^(−rho·(x − kappa))): near 0 below kappa, a half at kappa, near 1 above it.
 *
 * @param rho how steep the curve is
 * @see NUM-23; subtensor `sigmoid_safe`
 */
export function sigmoidSafe(x: I32F32, rho: I32F32, kappa: I32F32): I32F32 {
  const offset = I32F32.saturatingSub(x, kappa);
  const exponent = I32F32.saturatingMul(I32F32.saturatingMul(rho, minusOne), offset);
  return I32F32.safeDiv(I32F32.one, I32F32.saturatingAdd(expSafe(exponent), I32F32.one));
}
// #endregion
