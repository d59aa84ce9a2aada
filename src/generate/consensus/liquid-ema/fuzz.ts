import { draws } from '../../draws.ts';
import { one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import type { Row } from '../rows.ts';
import { emaInput } from './input.ts';

/** Subnets that were drawn (LIQUID-EMA-01 to LIQUID-EMA-04). */
export const fuzz: readonly Draft[] = [...Array(8).keys()].map((index) => {
  const seed = 8600 + index;
  const from = draws(seed);
  const uids = [...Array(from.integer(3, 5)).keys()];
  const rows = (): readonly Row[] =>
    uids.map(() => uids.filter(() => !from.oneIn(3)).map((uid) => [uid, from.bigint(0n, one)] as const));
  return {
    id: `liquid-ema-fuzz-${seed}`,
    title: `${uids.length} uids who all judge and all hold bonds, here and there`,
    clauses: ['LIQUID-EMA-01', 'LIQUID-EMA-02', 'LIQUID-EMA-04'],
    why: { kind: 'fuzz', note: 'weights, bonds, gaps and alphas as they fall' },
    seed: seed.toString(),
    input: emaInput(
      rows(),
      rows(),
      uids.map(() => uids.map(() => from.bigint(0n, one))),
    ),
  };
});
