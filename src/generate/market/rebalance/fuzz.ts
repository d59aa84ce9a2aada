import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { leastWeight, mostWeight } from '../pool.ts';
import { rebalanceInput } from './input.ts';

/** Pools and injections that were drawn (REBALANCE-01 to REBALANCE-03). */
export const fuzz: readonly Draft[] = [...Array(20).keys()].map((index) => {
  const seed = 6400 + index;
  const from = draws(seed);
  const digits = (most: number) => from.bigint(0n, 10n ** BigInt(from.integer(1, most)));
  return {
    id: `rebalance-fuzz-${seed}`,
    title: 'an injection as it was drawn',
    clauses: ['REBALANCE-01', 'REBALANCE-02', 'REBALANCE-03'],
    why: { kind: 'fuzz', note: 'reserves of up to seventeen digits, deltas of up to twelve' },
    seed: seed.toString(),
    input: rebalanceInput(digits(12), digits(12), {
      tao: digits(17),
      alpha: digits(17),
      weight: from.bigint(leastWeight, mostWeight),
    }),
  };
});
