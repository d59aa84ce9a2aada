import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of the first paper's ranking. */
export const whitepaperRules = rulesOf('whitepaper', [
  [
    1,
    'const rows = input.weights.map(normalized);',
    'const rows = input.weights.map((row) => row.map((weight) => (weight * one) / 65535n));',
    'rows are not brought to a sum',
  ],
  [2, '(shares[i] * row[j]) / one', '(shares[j] * row[j]) / one', 'a rank goes by the stake of the ranked'],
  [3, 'rows[i][j] > 0n', 'rows[i][j] > one / 2n', 'support begins at a half'],
  [4, '(rank * trust[j]) / one', 'rank', 'trust does not count'],
  [
    5,
    '(share * of + incentives[j] * added) / (of + added)',
    '(share * of + incentives[j] * added) / of',
    'shares grow beyond the whole',
  ],
]);
