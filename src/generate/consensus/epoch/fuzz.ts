import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { drawnEpoch } from './drawn.ts';

const kappas = [0, 1, 21845, 32767, 32767, 32768, 45874, 65534, 65535] as const;
const penalties = [0, 1, 13107, 32768, 65534, 65535, 65535] as const;
const clauses = {
  classic: ['EPOCH-01', 'CLASSIC-BONDS-05', 'CLASSIC-BONDS-06'],
  yuma3: ['EPOCH-01', 'YUMA3-BONDS-03', 'YUMA3-BONDS-06'],
  liquid: ['EPOCH-01', 'LIQUID-ALPHA-02', 'LIQUID-EMA-03'],
} as const;

/** Subnets that were drawn, small enough to read (EPOCH-01 and the bonds of each mode). */
export const fuzz: readonly Draft[] = [...Array(72).keys()].map((index): Draft => {
  const seed = 7100 + index;
  const from = draws(seed);
  const mode = (['classic', 'yuma3', 'liquid'] as const)[index % 3];
  const uids = from.integer(2, 7);
  const validators = from.integer(1, Math.min(4, uids));
  const kappa = from.oneOf(kappas);
  const bondsPenalty = from.oneOf(penalties);
  const shape = { gaps: from.integer(2, 5), values: from.oneOf([2, 5, 100, 65536]), odd: from.integer(3, 9) };
  return {
    id: `epoch-fuzz-${seed}`,
    title: `${mode}: ${validators === 1 ? '1 validator' : `${validators} validators`} among ${uids} uids, kappa ${kappa}, penalty ${bondsPenalty}`,
    clauses: clauses[mode],
    why: { kind: 'fuzz', note: 'gaps, ties, newcomers, silent and unsorted rows as they fall' },
    seed: seed.toString(),
    input: drawnEpoch(from, { uids, validators, kappa, bondsPenalty, mode, ...shape }),
  };
});
