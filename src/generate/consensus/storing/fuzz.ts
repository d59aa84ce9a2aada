import { draws } from '../../draws.ts';
import { one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { storingInput } from './input.ts';

/** Subnets that were drawn (STORING-01 to STORING-05). */
export const fuzz: readonly Draft[] = [...Array(6).keys()].map((index) => {
  const seed = 8800 + index;
  const from = draws(seed);
  const uids = [...Array(from.integer(2, 5)).keys()];
  const values = () => uids.map(() => from.bigint(0n, one));
  const flags = () => uids.map(() => from.oneIn(2));
  return {
    id: `storing-fuzz-${seed}`,
    title: `${uids.length} uids with everything that an epoch leaves behind`,
    clauses: ['STORING-01', 'STORING-03', 'STORING-05'],
    why: { kind: 'fuzz', note: 'shares, flags and bonds as they fall' },
    seed: seed.toString(),
    input: storingInput({
      uids: uids.length,
      stakeBits: uids.map(() => from.bigint(0n, 2n ** 118n)),
      inactive: flags(),
      permits: flags(),
      stake: values(),
      consensus: values(),
      validatorTrust: values(),
      incentive: values(),
      dividends: values(),
      bonds: uids.map(() =>
        uids.filter(() => !from.oneIn(3)).map((uid) => [uid, from.bigint(0n, one)] as const),
      ),
    }),
  };
});
