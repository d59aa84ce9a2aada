import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of the cap. */
export const capRules = rulesOf('cap', [
  [
    1,
    'limit * BigInt(values.length) <= mostU16',
    'limit === 0n || values.length === 1',
    'only a limit of 0 cannot be',
  ],
  [2, '(value > cap ? cap : value)', '(value > 0n ? cap : value)', 'every value is set to the cap'],
  [
    3,
    '(limit * rest) / (mostU16 - limit * BigInt(above))',
    '(limit * total(values)) / mostU16',
    'the cap is a part of the sum before',
  ],
]);
