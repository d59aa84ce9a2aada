import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { tao, prices, type Step } from './input.ts';

/** Turns that were drawn. */
export const fuzz: readonly Draft[] = [...Array(20).keys()].map((index): Draft => {
  const seed = 9100 + index;
  const from = draws(seed);
  const step = (): Step => [from.oneIn(2) ? 'block' : 'registration', from.integer(1, 5)];
  const steps = [...Array(from.integer(2, 6)).keys()].map(step);
  return {
    id: `burn-price-fuzz-${seed}`,
    title: `${steps.length} turns of blocks and registrations`,
    clauses: ['BURN-PRICE-01', 'BURN-PRICE-05', 'BURN-PRICE-06'],
    why: { kind: 'fuzz', note: 'prices, half-lives and multipliers as they fall' },
    seed: String(seed),
    input: prices(from.bigint(0n, 100n * tao), steps, {
      halfLife: from.integer(1, 2000),
      mult: from.bigint(1n << 63n, 3n << 64n),
      min: from.bigint(0n, tao),
      max: from.bigint(tao, 1000n * tao),
    }),
  };
});
