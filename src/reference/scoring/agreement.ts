/**
 * Whether two models give the same answer, and how much of their first answers they share.
 *
 * @module
 */
import { firstLargest } from './scale.ts';

/** How far two lists of logits agree. */
export interface AgreementStages {
  /** The teacher's first answers, the best first. */
  readonly teacherTop: readonly number[];
  /** The peer's. */
  readonly peerTop: readonly number[];
  /** Whether the best answer is the same. */
  readonly same: boolean;
  /** How many of the first answers both have. */
  readonly shared: number;
}

// #region agreement
/**
 * Whether the largest logit stands at the same place, and how many of the `k` largest do.
 *
 * @see AGREEMENT-01 to AGREEMENT-03
 */
export function agreement(teacher: readonly bigint[], peer: readonly bigint[], k: number): AgreementStages {
  const [teacherTop, peerTop] = [largest(teacher, k), largest(peer, k)];
  return {
    teacherTop,
    peerTop,
    same: firstLargest(teacher) === firstLargest(peer),
    shared: teacherTop.filter((place) => peerTop.includes(place)).length,
  };
}

/** The places of the `k` largest, the largest first; of equal ones the first comes first. */
function largest(values: readonly bigint[], k: number): readonly number[] {
  const places = [...values.keys()];
  return places
    .sort((a, b) => (values[a] === values[b] ? a - b : values[a] > values[b] ? -1 : 1))
    .slice(0, k);
}
// #endregion
