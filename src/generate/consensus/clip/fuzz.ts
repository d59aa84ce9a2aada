import { draws } from '../../draws.ts';
import { cutShares, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import type { Row } from '../median/input.ts';
import { clipInput } from './input.ts';

/** Subnets that were drawn; the consensus is of the size of the weights, or 0 (CLIP-01 to CLIP-06). */
export const fuzz: readonly Draft[] = [...Array(10).keys()].map((index) => {
  const seed = 4700 + index;
  const from = draws(seed);
  const uids = from.integer(3, 6);
  const validators = from.integer(2, uids - 1);
  const all = [...Array(uids).keys()];
  const rows = all.slice(0, validators).map((uid): Row => {
    const judged = all.filter((other) => other !== uid && !from.oneIn(4));
    const shares = cutShares(judged.map(() => from.bigint(0n, 9n)));
    return judged.map((other, i) => [other, shares[i]]);
  });
  const stake = cutShares(all.map((uid) => (uid < validators ? from.bigint(0n, 1_000_000n) : 0n)));
  const consensus = all.map(() => (from.oneIn(3) ? 0n : share(from.integer(1, 9), 20)));
  return {
    id: `clip-fuzz-${seed}`,
    title: `${validators} validators among ${uids} uids`,
    clauses: ['CLIP-01', 'CLIP-05', 'CLIP-06'],
    why: { kind: 'fuzz', note: 'gaps, zeros and a consensus as they fall' },
    seed: seed.toString(),
    input: clipInput(stake, rows, consensus),
  };
});
