import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of the cap of SDK 10. */
export const sdk10CapRules = rulesOf('sdk10-cap', [
  [1, 'n * limit <= 1)', 'n * limit < 1)', 'where the limits of all make the whole they are shared by them'],
  [2, 'if (n < 8) return', 'if (n < 8000) return', 'sums go in order, however long', 'floats'],
  [3, 'const bound = round(limit);', 'const bound = limit;', 'the limit keeps its 64 bits'],
  [
    4,
    'round(share / round(round(rest + sums[i]) + round(epsilon))) < bound',
    'round(share / round(rest + sums[i])) < bound',
    'no epsilon stands below',
  ],
  [
    5,
    'value > cutoff ? round(cutoff) : value',
    'value > cutoff ? cutoff : value',
    'the cutoff is kept with 64 bits',
  ],
]);
