import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { activityInput } from './input.ts';

/** Updates that were drawn around the cutoff, in lists of any length (ACTIVITY-01, ACTIVITY-03). */
export const fuzz: readonly Draft[] = [...Array(8).keys()].map((index) => {
  const seed = 4100 + index;
  const from = draws(seed);
  const n = from.integer(2, 6);
  const cutoff = from.bigint(1n, 5000n);
  const current = cutoff + from.bigint(0n, 6_000_000n);
  const stored = from.oneIn(3) ? from.integer(0, n + 2) : n;
  const near = () => {
    const update = current - cutoff + from.bigint(-2n, 2n);
    return update < 0n ? 0n : update;
  };
  return {
    id: `activity-fuzz-${seed}`,
    title: `${n} uids with ${stored} updates close to a cutoff of ${cutoff}`,
    clauses: stored === n ? ['ACTIVITY-01'] : ['ACTIVITY-01', 'ACTIVITY-03'],
    why: { kind: 'fuzz', note: 'at most two blocks from the last that counts' },
    seed: seed.toString(),
    input: activityInput([...Array(stored).keys()].map(near), cutoff, current, n),
  };
});
