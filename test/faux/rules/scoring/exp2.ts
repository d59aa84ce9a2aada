import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of the powers of a half. */
export const exp2Rules = rulesOf('exp2', [
  [1, '(power + (1n << 71n)) >> 72n', 'power >> 72n', 'the tables are rounded down'],
  [
    2,
    '(coarse[Number((y >> 8n) & 255n)] * fine[Number(y & 255n)]) >> 24n',
    'coarse[Number((y >> 8n) & 255n)]',
    'the last eight bits do not count',
  ],
  [
    3,
    'power: mantissa >> halvings',
    'power: (mantissa + ((1n << halvings) >> 1n)) >> halvings',
    'halvings are rounded to the nearest',
  ],
  [4, 'halvings >= 24n', 'halvings > 24n', '24 halvings of 1 leave a step'],
]);
