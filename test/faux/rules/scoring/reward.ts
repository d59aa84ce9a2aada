import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of the reward. */
export const rewardRules = rulesOf('reward', [
  [
    1,
    'total(divergences) / BigInt(divergences.length)',
    '(total(divergences) + BigInt(divergences.length) - 1n) / BigInt(divergences.length)',
    'the mean is rounded up',
  ],
  [
    2,
    'mean > noiseFloor ? mean - noiseFloor : 0n',
    'mean > noiseFloor ? mean : 0n',
    'above the noise floor the whole mean counts',
  ],
  [3, 'exp2(steepness * aboveFloor) * 256n', 'exp2(aboveFloor) * 256n', 'a reward is halved for each bit'],
  [
    4,
    '(reward * score) / one16, fidelity',
    '(reward * score + 65535n) / one16, fidelity',
    'an axis rounds up',
  ],
  [
    5,
    'const lowest = ascending.slice(0, Number(count));',
    'const lowest = ascending.slice(-Number(count));',
    'the best count as the worst',
  ],
]);
