import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { maskInput, type StoredRow } from './input.ts';

/** Subnets that were drawn, around the last tempo (BONDS-MASK-05). */
export const fuzz: readonly Draft[] = [...Array(6).keys()].map((index) => {
  const seed = 8200 + index;
  const from = draws(seed);
  const uids = [...Array(from.integer(3, 6)).keys()];
  const yuma3 = from.oneIn(2);
  const last = from.oneIn(3) ? 0n : 640n;
  const bonds = uids.map((): StoredRow =>
    uids.filter(() => !from.oneIn(3)).map((uid) => [uid, from.integer(0, 65535)] as const),
  );
  const registered = uids.map(() => from.bigint(637n, 643n));
  return {
    id: `bonds-mask-fuzz-${seed}`,
    title: `${uids.length} uids in ${yuma3 ? 'Yuma3' : 'classic'} mode, registered around the last tempo`,
    clauses: ['BONDS-MASK-05', yuma3 ? 'BONDS-MASK-02' : 'BONDS-MASK-01'],
    why: { kind: 'fuzz', note: 'gaps and registrations as they fall' },
    seed: seed.toString(),
    input: maskInput(bonds, { yuma3, last, registered }),
  };
});
