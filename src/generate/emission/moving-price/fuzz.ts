import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { narrow, one, one64, pace, started, wide } from './input.ts';

/** Averages that were drawn, in both formats (MOVING-PRICE-01, MOVING-PRICE-04). */
export const fuzz: readonly Draft[] = [
  ...[...Array(8).keys()].map((index) => ({ seed: 62_000 + index, rulesets: wide, unit: one64 })),
  ...[...Array(8).keys()].map((index) => ({ seed: 62_100 + index, rulesets: narrow, unit: one })),
].map(({ seed, rulesets, unit }): Draft => {
  const from = draws(seed);
  const firstEmission = from.bigint(0n, 6_000_000n);
  return {
    id: `moving-price-fuzz-${seed}`,
    title: `a subnet's average with ${unit === one64 ? 64 : 32} bits`,
    clauses: ['MOVING-PRICE-01', 'MOVING-PRICE-04'],
    why: { kind: 'fuzz', note: 'age, pace and prices as they fall, one price in some above 1' },
    seed: seed.toString(),
    rulesets,
    input: started(
      {
        old: from.bigint(0n, one),
        price: from.bigint(0n, unit + unit / 4n),
        alpha: from.oneIn(2) ? pace : from.bigint(0n, one),
      },
      firstEmission + from.bigint(0n, 3_000_000n),
      firstEmission,
      from.oneIn(2) ? 201_600n : from.bigint(1n, 1_000_000n),
    ),
  };
});
