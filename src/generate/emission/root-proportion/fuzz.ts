import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { largest, rootInput } from './input.ts';

/** Amounts that were drawn (ROOT-PROPORTION-01 to ROOT-PROPORTION-03). */
export const fuzz: readonly Draft[] = [...Array(10).keys()].map((index) => {
  const seed = 61_000 + index;
  const from = draws(seed);
  const amount = () => from.bigint(0n, 10n ** BigInt(from.integer(1, 16)));
  return {
    id: `root-proportion-fuzz-${seed}`,
    title: 'TAO on root, a weight and alpha as they fall',
    clauses: ['ROOT-PROPORTION-01', 'ROOT-PROPORTION-02', 'ROOT-PROPORTION-03'],
    why: { kind: 'fuzz', note: 'from a rao to ten million' },
    seed: seed.toString(),
    input: rootInput(amount(), from.bigint(0n, largest), amount()),
  };
});
