/**
 * What it costs to take the peer's distribution for the teacher's.
 *
 * @module
 */
import { log2 } from './log2.ts';
import { one24, total } from './scale.ts';

/** A divergence, and what each class adds to it. */
export interface KullbackLeiblerStages {
  /** In steps of 2^-40. */
  readonly terms: readonly bigint[];
  /** In bits, in steps of 2^-16. */
  readonly divergence: bigint;
}

// #region kullback-leibler
/**
 * The Kullback–Leibler divergence of the peer from the teacher, in bits, in steps of 2^-16.
 *
 * @see KULLBACK-LEIBLER-01 to KULLBACK-LEIBLER-03
 */
export function kullbackLeiblerOf(
  teacher: readonly bigint[],
  peer: readonly bigint[],
): KullbackLeiblerStages {
  const terms = teacher.map((a, place) => {
    const b = peer[place] === 0n ? 1n : peer[place];
    return a === 0n ? 0n : a * (log2(a) - log2(b));
  });
  const sum = total(terms);
  return { terms, divergence: sum < 0n ? 0n : sum / one24 };
}
// #endregion
