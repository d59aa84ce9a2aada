import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of the cap of SDK 11. */
export const sdk11CapRules = rulesOf('sdk11-cap', [
  [
    1,
    "if (n === 0 || sum <= 0) return 'BittensorError';",
    'if (n === 0 || sum <= 0) return weights.map(() => 1 / n);',
    'nothing is shared by all',
  ],
  [
    2,
    'return values.reduce((sum, value) => sum + value, 0);',
    'return values.reduceRight((sum, value) => sum + value, 0);',
    'sums begin at the end',
  ],
  [3, '((limit * kept - epsilon)', '((limit * kept)', 'no epsilon is taken off'],
]);
