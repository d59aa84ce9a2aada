import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of the conversion. */
export const toU16Rules = rulesOf('to-u16', [
  [
    1,
    'values.reduce((most, [, value]) => (value > most ? value : most), 0n)',
    'values.reduce((most, [, value]) => most + value, 0n)',
    'weights are parts of the sum',
  ],
  [
    2,
    'nearestDiv(value * mostU16, largest)',
    '(2n * value * mostU16 + largest) / (2n * largest)',
    'halves go up',
  ],
  [3, 'weight > 0n', 'weight >= 0n', 'weights of 0 are set'],
]);
