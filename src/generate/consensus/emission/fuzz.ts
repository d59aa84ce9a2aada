import { draws } from '../../draws.ts';
import { one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { emissionInput } from './input.ts';

/** Subnets that were drawn (EMISSION-02, EMISSION-03, EMISSION-06). */
export const fuzz: readonly Draft[] = [...Array(8).keys()].map((index) => {
  const seed = 8700 + index;
  const from = draws(seed);
  const uids = from.integer(2, 6);
  const part = () => (from.oneIn(3) ? 0n : from.bigint(0n, one / BigInt(uids)));
  const earners = [...Array(uids).keys()].map(() => ({
    incentive: part(),
    dividend: part(),
    stake: part(),
    activeStake: part(),
  }));
  const rao = from.bigint(1n, 10n ** BigInt(from.integer(3, 18)));
  return {
    id: `emission-fuzz-${seed}`,
    title: `${uids} uids share ${rao} rao`,
    clauses: ['EMISSION-02', 'EMISSION-03', 'EMISSION-06'],
    why: { kind: 'fuzz', note: 'earnings and gaps as they fall' },
    seed: seed.toString(),
    input: emissionInput(earners, rao),
  };
});
