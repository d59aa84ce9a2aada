import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';

const supply = 21_000_000_000_000_000n;

/** Counters drawn far from the limit, near it and above it (MINT-01 to MINT-03). */
export const fuzz: readonly Draft[] = [...Array(12).keys()].map((index) => {
  const seed = 9200 + index;
  const from = draws(seed);
  const near = from.oneIn(2);
  const balances = near
    ? from.bigint(supply - 2_000_000_000n, supply + 1_000_000_000n)
    : from.bigint(0n, supply);
  const emission = from.oneOf([1_000_000_000n, 500_000_000n, 250_000_000n, 976_562n, 1n]);
  return {
    id: `mint-fuzz-${seed}`,
    title: near ? 'drawn near the limit' : 'drawn anywhere',
    clauses: ['MINT-01', 'MINT-02', 'MINT-03'],
    why: { kind: 'fuzz', note: 'the counters are drawn apart from each other' },
    seed: seed.toString(),
    input: {
      emission: emission.toString(),
      totalIssuance: from.bigint(0n, supply).toString(),
      balancesIssuance: balances.toString(),
    },
  };
});
