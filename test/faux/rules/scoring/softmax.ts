import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of the softmax. */
export const softmaxRules = rulesOf('softmax', [
  [1, '>> (8n + temperature)', '>> (8n + temperature > 8n ? 9n : 8n)', 'any temperature above 1 is 2'],
  [2, 'depths.map(exp2)', 'depths.map((depth) => exp2(depth) || 2n)', 'no class is without a probability'],
  [
    3,
    '(power * one24) / sum',
    '(power * one24 + sum / 2n) / sum',
    'probabilities are rounded to the nearest',
  ],
  [
    4,
    'place === first ? p + remainder : p',
    'place === shares.length - 1 ? p + remainder : p',
    'what remains goes to the last class',
  ],
]);
