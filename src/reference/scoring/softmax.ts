/**
 * From logits to probabilities at a temperature.
 *
 * @module
 */
import { exp2 } from './exp2.ts';
import { firstLargest, one24, total } from './scale.ts';

/** log2 e in steps of 2^-16. */
export const log2e = 94548n;

/** The probabilities, and what they are made of. */
export interface SoftmaxStages {
  /** How far below the largest each logit is, as a power of a half, in steps of 2^-16. */
  readonly depths: readonly bigint[];
  /** A half to that power. */
  readonly powers: readonly bigint[];
  readonly probabilities: readonly bigint[];
}

// #region softmax
/**
 * The probabilities of quantised logits at the temperature 2^temperature, in steps of 2^-24; their sum is 1.
 *
 * @see SOFTMAX-01 to SOFTMAX-04
 */
export function softmaxOf(quantised: readonly bigint[], temperature: bigint): SoftmaxStages {
  const first = firstLargest(quantised);
  const depths = quantised.map((logit) => ((quantised[first] - logit) * log2e) >> (8n + temperature));
  const powers = depths.map(exp2);
  const sum = total(powers);
  const shares = powers.map((power) => (power * one24) / sum);
  const remainder = one24 - total(shares);
  return { depths, powers, probabilities: shares.map((p, place) => (place === first ? p + remainder : p)) };
}

/** The probabilities alone. */
export function softmax(quantised: readonly bigint[], temperature: bigint): readonly bigint[] {
  return softmaxOf(quantised, temperature).probabilities;
}
// #endregion
