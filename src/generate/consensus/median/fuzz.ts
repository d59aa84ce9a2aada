import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { drawnSubnet } from './drawn.ts';

const kappas = [0, 1, 13107, 21845, 32767, 32768, 45875, 65534, 65535] as const;

/** Subnets that were drawn, small enough to read (MEDIAN-01 to MEDIAN-06). */
export const fuzz: readonly Draft[] = [...Array(24).keys()].map((index) => {
  const seed = 4200 + index;
  const from = draws(seed);
  const uids = from.integer(3, 10);
  const validators = from.integer(2, Math.min(6, uids));
  const kappa = from.oneOf(kappas);
  const shape = { idle: from.integer(3, 6), gaps: from.integer(2, 5), values: from.integer(2, 9) };
  return {
    id: `median-fuzz-${seed}`,
    title: `${validators} validators among ${uids} uids at kappa ${kappa}`,
    clauses: ['MEDIAN-06', 'MEDIAN-05', kappa === 0 ? 'MEDIAN-07' : 'MEDIAN-04'],
    why: { kind: 'fuzz', note: 'gaps, ties and idle validators as they fall' },
    seed: seed.toString(),
    input: drawnSubnet(from, { uids, validators, kappa, ...shape }),
  };
});
