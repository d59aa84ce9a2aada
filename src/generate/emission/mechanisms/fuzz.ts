import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { mechanismsInput, type OneNeuron } from './input.ts';

/** Subnets with mechanisms that were drawn (MECHANISMS-02, MECHANISMS-05, MECHANISMS-07). */
export const fuzz: readonly Draft[] = [...Array(10).keys()].map((index) => {
  const seed = 6300 + index;
  const from = draws(seed);
  const count = from.integer(1, 4);
  const neurons = from.integer(1, 3);
  const emission = from.bigint(0n, 10n ** BigInt(from.integer(1, 12)));
  const cuts = [...Array(count - 1).keys()].map(() => from.integer(0, 65535)).sort((a, b) => a - b);
  const split = [...cuts, 65535].map((cut, at) => cut - (cuts[at - 1] ?? 0));
  const neuron = (): OneNeuron => ({
    server: from.bigint(0n, emission),
    validator: from.bigint(0n, emission),
    stake: from.bigint(0n, 10n ** 15n),
    dividend: from.integer(0, 65535),
    stakeWeight: from.integer(0, 65535),
    consensus: from.integer(0, 65535),
    validatorTrust: from.integer(0, 65535),
    active: from.oneIn(2),
    permit: from.oneIn(2),
  });
  return {
    id: `mechanisms-fuzz-${seed}`,
    title: `mechanisms: ${count}, neurons: ${neurons}`,
    clauses: ['MECHANISMS-02', 'MECHANISMS-05', 'MECHANISMS-07'],
    why: { kind: 'fuzz', note: 'a split as it falls, or none' },
    seed: seed.toString(),
    input: mechanismsInput(
      emission,
      count,
      from.oneIn(3) ? null : split,
      Array.from({ length: count }, () => Array.from({ length: neurons }, neuron)),
    ),
  };
});
