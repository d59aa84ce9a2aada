import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { leastWeight, mostWeight, pool } from '../pool.ts';

/** Pools that were drawn (PRICE-03, PRICE-04). */
export const fuzz: readonly Draft[] = [...Array(12).keys()].map((index) => {
  const seed = 6200 + index;
  const from = draws(seed);
  const reserve = () => from.bigint(1n, 10n ** BigInt(from.integer(3, 18)));
  return {
    id: `price-fuzz-${seed}`,
    title: 'a pool as it was drawn',
    clauses: ['PRICE-03', 'PRICE-04'],
    why: { kind: 'fuzz', note: 'reserves of three to eighteen digits, any weight' },
    seed: seed.toString(),
    input: pool(reserve(), reserve(), from.bigint(leastWeight, mostWeight)),
  };
});
