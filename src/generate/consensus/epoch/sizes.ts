import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { drawnEpoch } from './drawn.ts';
import type { Mode } from './subnets.ts';

const steps: readonly (readonly [uids: number, validators: number, mode: Mode, note: string])[] = [
  [16, 6, 'classic', 'the largest whose stages are kept in full'],
  [16, 6, 'liquid', 'the largest whose stages are kept in full'],
  [17, 6, 'classic', 'the smallest whose stages are kept as digests'],
  [17, 6, 'yuma3', 'the smallest whose stages are kept as digests'],
  [17, 6, 'liquid', 'the smallest whose stages are kept as digests'],
  [32, 8, 'classic', 'as many uids as a word of 32 bits has places'],
  [32, 8, 'yuma3', 'as many uids as a word of 32 bits has places'],
  [33, 8, 'liquid', 'more uids than a word of 32 bits has places'],
  [48, 10, 'classic', 'rows longer than most caches of a row'],
  [48, 10, 'liquid', 'rows longer than most caches of a row'],
  [64, 12, 'classic', 'as many uids as a word of 64 bits has places'],
  [64, 12, 'yuma3', 'as many uids as a word of 64 bits has places'],
  [64, 12, 'liquid', 'as many uids as a word of 64 bits has places'],
  [64, 64, 'yuma3', 'every uid judges every other'],
  [256, 16, 'classic', 'the largest subnet that there is'],
  [256, 16, 'liquid', 'the largest subnet that there is'],
];

const clauses = {
  classic: ['EPOCH-01', 'CLASSIC-BONDS-03', 'CLASSIC-BONDS-06'],
  yuma3: ['EPOCH-01', 'YUMA3-BONDS-04', 'YUMA3-BONDS-05'],
  liquid: ['EPOCH-01', 'LIQUID-ALPHA-01', 'LIQUID-EMA-04'],
} as const;

/** Subnets of the sizes at which implementations change. */
export const sizes: readonly Draft[] = steps.map(([uids, validators, mode, note], index): Draft => {
  const seed = 7300 + index;
  return {
    id: `epoch-size-${uids}-by-${validators}-${mode}`,
    title: `${mode}: ${uids} uids, ${validators} of them validators`,
    clauses: clauses[mode],
    why: { kind: 'boundary', note },
    seed: seed.toString(),
    input: drawnEpoch(draws(seed), {
      uids,
      validators,
      mode,
      gaps: uids > 32 ? 2 : 3,
      ...(uids > 64 && { sparse: 3 }),
      values: 65536,
      odd: 12,
      kappa: 32767,
      bondsPenalty: index % 2 === 0 ? 65535 : 32768,
    }),
  };
});
