import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { parentsInput, whole } from './input.ts';

/** Validators with kin that were drawn (PARENTS-01, PARENTS-05, PARENTS-07). */
export const fuzz: readonly Draft[] = [...Array(12).keys()].map((index) => {
  const seed = 6400 + index;
  const from = draws(seed);
  const rao = () => from.bigint(0n, 10n ** BigInt(from.integer(1, 15)));
  const children = [...Array(from.integer(0, 3)).keys()].map(() => from.bigint(0n, whole / 3n));
  const parents = [...Array(from.integer(0, 5)).keys()].map(() => ({
    proportion: from.bigint(0n, whole),
    alpha: rao(),
    root: rao(),
    sameColdkey: from.oneIn(4),
  }));
  return {
    id: `parents-fuzz-${seed}`,
    title: `parents: ${parents.length}, children: ${children.length}`,
    clauses: ['PARENTS-01', 'PARENTS-05', 'PARENTS-07'],
    why: { kind: 'fuzz', note: 'amounts of one digit to fifteen, shares as they fall' },
    seed: seed.toString(),
    input: parentsInput({
      dividend: rao(),
      alpha: rao(),
      root: rao(),
      take: from.integer(0, 11796),
      burn: from.oneIn(2) ? 0n : from.bigint(0n, whole / 2n),
      taoWeight: from.bigint(0n, whole / 4n),
      children,
      parents,
    }),
  };
});
