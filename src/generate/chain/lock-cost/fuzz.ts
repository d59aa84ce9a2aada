import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { lock, locked } from './input.ts';

/** Locks that were drawn. */
export const fuzz: readonly Draft[] = [...Array(20).keys()].map((index): Draft => {
  const seed = 9200 + index;
  const from = draws(seed);
  const at = from.bigint(1n, 10_000_000n);
  return {
    id: `lock-cost-fuzz-${seed}`,
    title: 'a lock, an interval and an emission as they fall',
    clauses: ['LOCK-COST-01', 'LOCK-COST-03'],
    why: { kind: 'fuzz', note: 'odd divisions' },
    seed: String(seed),
    input: locked({
      last: from.bigint(1n, 5000n * lock),
      min: from.bigint(0n, lock),
      at,
      block: at + from.bigint(0n, 150_000n),
      interval: from.bigint(1n, 200_000n),
      emission: 1_000_000_000n >> BigInt(from.integer(0, 12)),
    }),
  };
});
