import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of what is kept. */
export const outliersRules = rulesOf('outliers', [
  [1, 'score > 0n)', 'score >= 0n)', 'scores of 0 count'],
  [2, 'ceilDiv(exclude * (m - 1n), mostU16)', '(exclude * (m - 1n)) / mostU16', 'the place is rounded down'],
  [
    3,
    'const places = asked < allowed ? asked : allowed;',
    'const places = asked;',
    'as many go as are asked for',
  ],
  [4, 'score >= least', 'score > least || places === 0n', 'what equals the line goes'],
]);
