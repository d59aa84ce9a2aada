/**
 * What a validator's weights must satisfy before the chain takes them: no weight above a share of their sum.
 *
 * @module
 */
import { I32F32, u16ProportionToFixed, type U16 } from '../numbers/index.ts';
import { normalize } from './normalize.ts';

// #region limit
/**
 * Whether no weight is a larger share of their sum than the limit, 65535 being the whole.
 *
 * @see subtensor `check_vec_max_limited`
 */
export function checkVecMaxLimited(weights: readonly U16[], limit: U16): boolean {
  const shares = normalize(weights.map((weight) => I32F32.saturatingFromInteger(BigInt(weight))));
  const most = u16ProportionToFixed(limit);
  return shares.every((share) => share <= most);
}
// #endregion

// #region shares
/**
 * The weights as shares of their sum, 65535 being the whole; what stands after the point is cut off.
 *
 * @see subtensor `normalize_weights`
 */
export function normalizeWeights(weights: readonly U16[]): readonly U16[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  return sum === 0 ? weights : weights.map((weight) => Math.floor((weight * 65535) / sum));
}
// #endregion
