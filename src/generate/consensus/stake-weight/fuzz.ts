import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { stakeWeightInput, whole } from './input.ts';

/** Hotkeys with kin that were drawn (STAKE-WEIGHT-01 to STAKE-WEIGHT-05). */
export const fuzz: readonly Draft[] = [...Array(10).keys()].map((index) => {
  const seed = 4000 + index;
  const from = draws(seed);
  const rao = () => from.bigint(0n, 10n ** BigInt(from.integer(1, 16)));
  const several = <T>(make: (of: bigint) => T): readonly T[] => {
    const count = from.integer(0, 4);
    return [...Array(count).keys()].map(() => make(BigInt(count)));
  };
  const parents = several(() => ({ proportion: from.bigint(0n, whole), alpha: rao(), tao: rao() }));
  const children = several((count) => from.bigint(0n, whole / count));
  return {
    id: `stake-weight-fuzz-${seed}`,
    title: `parents: ${parents.length}, children: ${children.length}`,
    clauses: ['STAKE-WEIGHT-01', 'STAKE-WEIGHT-03', 'STAKE-WEIGHT-04'],
    why: { kind: 'fuzz', note: 'amounts of one digit to sixteen, shares as they fall' },
    seed: seed.toString(),
    input: stakeWeightInput({
      alpha: rao(),
      tao: rao(),
      taoWeight: from.bigint(0n, whole),
      parents,
      children,
    }),
  };
});
