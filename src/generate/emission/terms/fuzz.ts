import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { before, early, now, wide } from './input.ts';

/** Subnets that were drawn, under the rules of now and of before (TERMS-01 to TERMS-08). */
export const fuzz: readonly Draft[] = [...Array(20).keys()].map((index): Draft => {
  const seed = 6100 + index;
  const from = draws(seed);
  const tao = from.bigint(0n, 300_000_000n);
  const alpha = 1_000_000_000n >> from.bigint(0n, 3n);
  const common = {
    why: { kind: 'fuzz', note: 'emission, price and cap as they fall' } as const,
    seed: seed.toString(),
  };
  if (index % 2 === 0) {
    const price = from.bigint(1n, 1n << from.bigint(40n, 66n));
    const root = from.bigint(0n, 1n << 32n);
    const bits = from.bigint(0n, (1n << 32n) - 1n);
    return {
      ...common,
      id: `terms-fuzz-${seed}`,
      title: `${tao} rao and a part, for a pool of now`,
      clauses: ['TERMS-01', 'TERMS-02', 'TERMS-08'],
      input: now({ tao, bits, alpha, price, root }),
      rulesets: wide,
    };
  }
  const price = from.bigint(1n, 1n << from.bigint(24n, 34n));
  return {
    ...common,
    id: `terms-fuzz-${seed}`,
    title: `${tao} rao, for a pool under each rule before 421`,
    clauses: ['TERMS-05', 'TERMS-06', 'TERMS-07'],
    input: before({ tao, alpha, price, block: from.oneOf([1_000_000_000n, 500_000_000n, 250_000_000n]) }),
    rulesets: early,
  };
});
