/**
 * The k largest values of a vector.
 *
 * @module
 */
import { I32F32 } from '../numbers/index.ts';
import { compare } from './order.ts';

// #region topk
/**
 * Which values are among the `k` largest; of equal ones, those with the higher index.
 *
 * @see subtensor `is_topk`
 */
export function isTopk(vector: readonly I32F32[], k: number): readonly boolean[] {
  const ascending = [...vector.keys()].sort((a, b) => compare(vector[a], vector[b]));
  const left = new Set(ascending.slice(0, Math.max(0, vector.length - k)));
  return vector.map((_, index) => !left.has(index));
}

/**
 * Which values are among the `k` largest and are not 0.
 *
 * @see subtensor `is_topk_nonzero`
 */
export function isTopkNonzero(vector: readonly I32F32[], k: number): readonly boolean[] {
  const top = isTopk(vector, k);
  return vector.map((value, index) => top[index] && value !== I32F32.zero);
}
// #endregion
