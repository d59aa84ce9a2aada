import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { autoClaimInput as input, full, hash } from './input.ts';

/** Hashes that were drawn (AUTO-CLAIM-01 to AUTO-CLAIM-04). */
export const fuzz: readonly Draft[] = [...Array(10).keys()].map((index) => {
  const seed = 6500 + index;
  const from = draws(seed);
  const most = from.oneIn(3) ? full : 2n ** 62n;
  const count = from.integer(1, 50);
  const coldkeys = from.bigint(1n, 10n ** BigInt(from.integer(1, 6)));
  return {
    id: `auto-claim-fuzz-${seed}`,
    title: `${count} draws of ${coldkeys}`,
    clauses: ['AUTO-CLAIM-02', 'AUTO-CLAIM-03', 'AUTO-CLAIM-04'],
    why: { kind: 'fuzz', note: 'a hash as drawn' },
    seed: seed.toString(),
    input: input(hash(...[0, 1, 2, 3].map(() => from.bigint(0n, most))), count, coldkeys),
  };
});
