import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of the federation. */
export const federationRules = rulesOf('federation', [
  [1, '((named.get(uid) ?? 0n) * one32) / sum', '(named.get(uid) ?? 0n)', 'rows are not brought to a sum'],
  [
    2,
    'stakeUpTo(weight) * one16 > minority',
    'stakeUpTo(weight) * one16 >= minority',
    'as much as the minority is enough',
  ],
  [
    3,
    'total(clipped.map((row, i) => stakes[i] * row[j]))',
    'total(clipped.map((row) => row[j]))',
    'every evaluator counts alike',
  ],
  [4, '(a, b) => a - b,', '() => 0,', 'uids come as they are named'],
  [5, 'trust: clipped.map(total)', 'trust: rows.map(total)', 'everybody is trusted'],
]);
