/**
 * What an answer is worth by itself: word for word, or by how much of it is right.
 *
 * @module
 */
import { one16 } from './scale.ts';

/** How an answer is scored. */
export type TaskRule = 'exact' | 'sequence';

/** A score, and what each reference gives. */
export interface TaskScoreStages {
  /** How many symbols must be put in, taken out or changed to make each reference of the answer. */
  readonly edits: readonly bigint[];
  /** The best of all references, in steps of 2^-16. */
  readonly score: bigint;
}

// #region task-score
/**
 * How good an answer is beside the answers that count as right.
 *
 * @param references one or more right answers, as numbers of symbols
 * @see TASK-SCORE-01 to TASK-SCORE-04
 */
export function taskScore(
  rule: TaskRule,
  references: readonly (readonly number[])[],
  answer: readonly number[],
): TaskScoreStages {
  const edits = references.map((reference) => BigInt(editsBetween(reference, answer)));
  const scores = references.map((reference, place) => {
    if (edits[place] === 0n) return one16;
    const longer = BigInt(Math.max(reference.length, answer.length));
    return rule === 'exact' ? 0n : ((longer - edits[place]) * one16) / longer;
  });
  return { edits, score: scores.reduce((best, score) => (score > best ? score : best), 0n) };
}
// #endregion

// #region edits
/** The least number of symbols to put in, take out or change that makes one sequence of the other. */
export function editsBetween(from: readonly number[], to: readonly number[]): number {
  let row = [...Array(to.length + 1).keys()];
  for (const [i, symbol] of from.entries()) {
    const next = [i + 1];
    for (const [j, other] of to.entries())
      next.push(Math.min(row[j] + (symbol === other ? 0 : 1), row[j + 1] + 1, next[j] + 1));
    row = next;
  }
  return row[to.length];
}
// #endregion
