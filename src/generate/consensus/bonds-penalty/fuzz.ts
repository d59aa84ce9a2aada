import { draws } from '../../draws.ts';
import { one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import type { Row } from '../rows.ts';
import { penaltyInput } from './input.ts';

const penalties = [1, 6553, 13107, 32767, 52428, 65533] as const;

/** Rows that were drawn, each clipped here and there (BONDS-PENALTY-04, BONDS-PENALTY-05). */
export const fuzz: readonly Draft[] = [...Array(8).keys()].map((index) => {
  const seed = 8100 + index;
  const from = draws(seed);
  const uids = from.integer(3, 6);
  const penalty = from.oneOf(penalties);
  const weights = [...Array(uids).keys()].map((uid): Row =>
    [...Array(uids).keys()]
      .filter((other) => other !== uid && !from.oneIn(3))
      .map((other) => [other, from.bigint(0n, one)] as const),
  );
  const clipped = weights.map((row): Row =>
    row
      .filter(() => !from.oneIn(4))
      .map(([uid, weight]) => [uid, from.oneIn(2) ? weight : from.bigint(0n, weight)] as const),
  );
  return {
    id: `bonds-penalty-fuzz-${seed}`,
    title: `${uids} uids at penalty ${penalty}, clipped here and there`,
    clauses: ['BONDS-PENALTY-04', 'BONDS-PENALTY-05'],
    why: { kind: 'fuzz', note: 'gaps and clips as they fall' },
    seed: seed.toString(),
    input: penaltyInput(weights, clipped, penalty),
  };
});
