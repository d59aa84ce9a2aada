import { draws } from '../../draws.ts';
import { cutShares } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { permitsInput } from './input.ts';

/** Subnets that were drawn, of few values so that there are ties (PERMITS-01 to PERMITS-05). */
export const fuzz: readonly Draft[] = [...Array(10).keys()].map((index) => {
  const seed = 4300 + index;
  const from = draws(seed);
  const all = [...Array(from.integer(3, 9)).keys()];
  const stake = cutShares(all.map(() => from.bigint(0n, 4n)));
  const places = from.integer(1, all.length);
  const stored = [...Array(from.integer(0, all.length + 1)).keys()].map(() => from.oneIn(2));
  const owner = from.oneIn(3) ? undefined : from.integer(0, all.length - 1);
  return {
    id: `permits-fuzz-${seed}`,
    title: `${all.length} uids, ${places} ${places === 1 ? 'place' : 'places'} and ${stored.length} stored permits`,
    clauses: ['PERMITS-03', 'PERMITS-04', 'PERMITS-05'],
    why: { kind: 'fuzz', note: 'ties, uids without stake and stored lists as they fall' },
    seed: seed.toString(),
    input: permitsInput(stake, places, { stored, ...(owner !== undefined && { owner }) }),
  };
});
