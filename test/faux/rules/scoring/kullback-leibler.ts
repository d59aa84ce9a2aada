import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of the Kullback–Leibler divergence. */
export const kullbackLeiblerRules = rulesOf('kullback-leibler', [
  [
    1,
    'a === 0n ? 0n : a * (log2(a) - log2(b))',
    'a === 0n ? 0n : b * (log2(b) - log2(a))',
    'the peer stands for the teacher',
  ],
  [
    2,
    'peer[place] === 0n ? 1n : peer[place]',
    'peer[place] === 0n ? 256n : peer[place]',
    'what the peer rules out counts as 2^-16',
  ],
  [
    3,
    'sum < 0n ? 0n : sum / one24',
    'sum < 0n ? -sum / one24 : (sum + one24 / 2n) / one24',
    'the sum is rounded to the nearest',
  ],
]);
