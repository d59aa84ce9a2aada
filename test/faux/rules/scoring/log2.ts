import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of the logarithm. */
export const log2Rules = rulesOf('log2', [
  [
    1,
    'exponent > 24n ? value >> (exponent - 24n)',
    'exponent > 24n ? value',
    'a large number keeps its bits',
  ],
  [2, 'rest >= 1n << 25n', 'rest > 1n << 24n', 'a bit is set where the square is above 1'],
  [
    3,
    'rest = (rest * rest) >> 24n;',
    'rest = (rest * rest + (1n << 23n)) >> 24n;',
    'squares are rounded to the nearest',
  ],
]);
