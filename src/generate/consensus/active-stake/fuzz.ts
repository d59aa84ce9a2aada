import { draws } from '../../draws.ts';
import { cutShares } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { activeStakeInput } from './input.ts';

/** Stake and lists that were drawn, of lengths that differ (ACTIVE-STAKE-01 to ACTIVE-STAKE-04). */
export const fuzz: readonly Draft[] = [...Array(10).keys()].map((index) => {
  const seed = 4600 + index;
  const from = draws(seed);
  const uids = [...Array(from.integer(3, 8)).keys()];
  const list = (noes: number) =>
    [...Array(from.oneIn(3) ? from.integer(0, uids.length + 1) : uids.length).keys()].map(() =>
      from.oneIn(noes),
    );
  const stake = cutShares(uids.map(() => from.bigint(0n, 1_000_000_000n)));
  const inactive = list(4);
  const permits = list(3).map((no) => !no);
  return {
    id: `active-stake-fuzz-${seed}`,
    title: `${uids.length} uids, ${inactive.length} known as active or not, ${permits.length} permits`,
    clauses: ['ACTIVE-STAKE-01', 'ACTIVE-STAKE-02', 'ACTIVE-STAKE-04'],
    why: { kind: 'fuzz', note: 'lists as they fall' },
    seed: seed.toString(),
    input: activeStakeInput(stake, { inactive, permits }),
  };
});
