import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { coin } from '../pool.ts';
import { newPoolInput, one } from './input.ts';

/** Subnets that were drawn (NEW-POOL-01, NEW-POOL-02, NEW-POOL-05). */
export const fuzz: readonly Draft[] = [...Array(10).keys()].map((index) => {
  const seed = 6700 + index;
  const from = draws(seed);
  const count = from.integer(1, 9);
  const prices = [...Array(count).keys()].map(() =>
    from.oneIn(5) ? 0n : from.bigint(one / 1000n, from.oneIn(3) ? 50n * one : one / 10n),
  );
  return {
    id: `new-pool-fuzz-${seed}`,
    title: `${count} prices as they were drawn`,
    clauses: ['NEW-POOL-01', 'NEW-POOL-02', 'NEW-POOL-05'],
    why: { kind: 'fuzz', note: 'some are 0' },
    seed: seed.toString(),
    input: newPoolInput(prices, { lock: from.bigint(1n, 3000n * coin) }),
  };
});
