import { draws } from '../../draws.ts';
import { one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import type { Row } from '../rows.ts';
import { bondShares, yuma3Input } from './input.ts';

/** Subnets that were drawn, with the numbers that the chain has, half of them with liquid alpha (YUMA3-BONDS-04 to YUMA3-BONDS-06). */
export const fuzz: readonly Draft[] = [...Array(8).keys()].map((index) => {
  const seed = 8400 + index;
  const from = draws(seed);
  const uids = [...Array(from.integer(3, 6)).keys()];
  const validators = from.integer(1, uids.length - 1);
  const liquidAlpha = index % 2 === 1;
  const judged = (uid: number) =>
    uid >= validators ? [] : uids.filter((other) => other !== uid && !from.oneIn(3));
  const weights = uids.map((uid): Row => judged(uid).map((other) => [other, from.bigint(0n, one)] as const));
  const bonds = uids.map((uid) =>
    bondShares(...judged(uid).map((other) => [other, from.integer(0, 65535)] as const)),
  );
  const mean = one / BigInt(uids.length);
  return {
    id: `yuma3-bonds-fuzz-${seed}`,
    title: `${validators} validators among ${uids.length} uids, ${liquidAlpha ? 'an alpha for each pair' : 'one alpha'}`,
    clauses: ['YUMA3-BONDS-05', 'YUMA3-BONDS-06', liquidAlpha ? 'YUMA3-BONDS-01' : 'YUMA3-BONDS-03'],
    why: { kind: 'fuzz', note: 'weights, gaps and bonds as they fall' },
    seed: seed.toString(),
    input: yuma3Input({
      weights,
      bonds,
      consensus: uids.map(() => from.bigint(0n, mean)),
      activeStake: uids.map((uid) => (uid < validators ? one / BigInt(validators) - BigInt(uid) : 0n)),
      incentive: uids.map(() => from.bigint(0n, mean)),
      movingAverage: from.bigint(0n, 1_000_000n),
      liquidAlpha,
      steepness: from.oneOf([-1000, 100, 1000, 32767]),
    }),
  };
});
