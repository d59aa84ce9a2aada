import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of the quantiser. */
export const quantiseRules = rulesOf('quantise', [
  [
    1,
    'power - 141) : halfToEven(digits, BigInt(141 - power))',
    'power - 140) : halfToEven(digits, BigInt(142 - power))',
    'a logit is counted in steps of 2^-7 below 2^23',
  ],
  [2, '(rest === half && (kept & 1n) === 1n)', 'rest === half', 'halves go away from zero'],
  [3, 'return negative ? least : most;', 'return least;', 'both infinities are the least'],
  [4, 'fraction !== 0n) return least;', 'fraction !== 0n) return 0n;', 'what is no number is 0'],
]);
