import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { stakeInput } from './input.ts';

/** Stake weights that were drawn, of sizes that differ, some with a fraction (STAKE-01 to STAKE-05). */
export const fuzz: readonly Draft[] = [...Array(10).keys()].map((index) => {
  const seed = 4400 + index;
  const from = draws(seed);
  const uids = [...Array(from.integer(2, 7)).keys()];
  const stake = uids.map(() => {
    const units = from.bigint(0n, 10n ** BigInt(from.integer(1, 16)));
    return (units << 64n) + (from.oneIn(2) ? 0n : from.bigint(0n, 2n ** 32n - 1n) << 32n);
  });
  const threshold = from.oneIn(3) ? 0n : 10n ** BigInt(from.integer(0, 9));
  const owner = from.oneIn(2) ? undefined : from.integer(0, uids.length - 1);
  return {
    id: `stake-fuzz-${seed}`,
    title: `${uids.length} uids and a threshold of ${threshold}`,
    clauses: ['STAKE-01', 'STAKE-04', 'STAKE-05'],
    why: { kind: 'fuzz', note: 'stake of one digit to sixteen, as it falls' },
    seed: seed.toString(),
    input: stakeInput(stake, threshold, owner),
  };
});
