import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of task scores. */
export const taskScoreRules = rulesOf('task-score', [
  [1, "rule === 'exact' ? 0n : ((longer", "rule === 'none' ? 0n : ((longer", 'word for word is by parts too'],
  [
    2,
    'Math.max(reference.length, answer.length)',
    'Math.max(reference.length, 1)',
    'the length of the right answer counts',
  ],
  [
    3,
    'Math.min(row[j] + (symbol === other ? 0 : 1), row[j + 1] + 1, next[j] + 1)',
    'Math.min(row[j] + (symbol === other ? 0 : 1), row[j + 1] + 1)',
    'nothing can be put in',
  ],
  [
    4,
    'score > best ? score : best',
    'best === 0n ? score : best',
    'the first reference that gives anything counts',
  ],
]);
