import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { weightInput } from './weights.ts';

const one = 2n ** 64n;

/** Pools and prices that were drawn (INITIAL-WEIGHT-02, INITIAL-WEIGHT-04). */
export const fuzz: readonly Draft[] = [...Array(10).keys()].map((index) => {
  const seed = 6800 + index;
  const from = draws(seed);
  const [tao, alpha] = [from.bigint(1n, 10n ** 15n), from.bigint(1n, 10n ** 15n)];
  const price = (tao * one * from.bigint(1n, 300n)) / (alpha * 100n);
  return {
    id: `initial-weight-fuzz-${seed}`,
    title: 'a pool and a price as they were drawn',
    clauses: ['INITIAL-WEIGHT-02', 'INITIAL-WEIGHT-04'],
    why: { kind: 'fuzz', note: 'prices of up to three times what the reserves say' },
    seed: seed.toString(),
    input: weightInput(tao, alpha, price),
  };
});
