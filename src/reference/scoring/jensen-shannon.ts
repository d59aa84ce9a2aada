/**
 * How far two distributions are apart, the same from either side.
 *
 * @module
 */
import { log2 } from './log2.ts';
import { one16, total } from './scale.ts';

/** A divergence, and what each class adds to it. */
export interface JensenShannonStages {
  /** In steps of 2^-40, twice over. */
  readonly terms: readonly bigint[];
  /** In bits, in steps of 2^-16. */
  readonly divergence: bigint;
}

// #region jensen-shannon
/**
 * The Jensen–Shannon divergence of two distributions, in bits, in steps of 2^-16.
 *
 * @see JENSEN-SHANNON-01 to JENSEN-SHANNON-04
 */
export function jensenShannonOf(teacher: readonly bigint[], peer: readonly bigint[]): JensenShannonStages {
  const terms = teacher.map((a, place) => {
    const b = peer[place];
    const middle = a + b === 0n ? 0n : log2(a + b) - one16;
    return excess(a, middle) + excess(b, middle);
  });
  const divergence = total(terms) >> 25n;
  return { terms, divergence: divergence < 0n ? 0n : divergence > one16 ? one16 : divergence };
}

/** A probability times how much its logarithm is above another; nothing where there is no probability. */
function excess(probability: bigint, below: bigint): bigint {
  return probability === 0n ? 0n : probability * (log2(probability) - below);
}

/** The divergence alone. */
export function jensenShannon(teacher: readonly bigint[], peer: readonly bigint[]): bigint {
  return jensenShannonOf(teacher, peer).divergence;
}
// #endregion
