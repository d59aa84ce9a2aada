import { draws } from '../../draws.ts';
import { one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import type { Row } from '../rows.ts';
import { classicInput } from './input.ts';

/** Subnets that were drawn, with the numbers that the chain has (CLASSIC-BONDS-05 to CLASSIC-BONDS-07). */
export const fuzz: readonly Draft[] = [...Array(8).keys()].map((index) => {
  const seed = 8300 + index;
  const from = draws(seed);
  const uids = [...Array(from.integer(3, 6)).keys()];
  const validators = from.integer(1, uids.length - 1);
  const rowOf = (uid: number, value: () => bigint): Row =>
    uid >= validators
      ? []
      : uids.filter((other) => other !== uid && !from.oneIn(3)).map((other) => [other, value()] as const);
  const weights = uids.map((uid) => rowOf(uid, () => from.bigint(0n, one)));
  const bonds = uids.map((uid) => rowOf(uid, () => from.bigint(0n, 65535n) * one));
  const shares = (count: number) => uids.map((uid) => (uid < count ? one / BigInt(count) : 0n));
  const movingAverage = from.bigint(0n, 1_000_000n);
  return {
    id: `classic-bonds-fuzz-${seed}`,
    title: `${validators} validators among ${uids.length} uids, moving average ${movingAverage}`,
    clauses: ['CLASSIC-BONDS-05', 'CLASSIC-BONDS-06', 'CLASSIC-BONDS-07'],
    why: { kind: 'fuzz', note: 'weights, gaps and bonds as they fall' },
    seed: seed.toString(),
    input: classicInput({
      weights,
      bonds,
      activeStake: shares(validators),
      incentive: shares(uids.length).map((share) => share + from.bigint(0n, 99n)),
      movingAverage,
    }),
  };
});
