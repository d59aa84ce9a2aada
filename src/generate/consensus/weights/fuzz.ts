import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { weightsInput, type OneUid, type StoredRow } from './input.ts';

/** Subnets that were drawn, in a few blocks so that they meet (WEIGHTS-01 to WEIGHTS-07). */
export const fuzz: readonly Draft[] = [...Array(12).keys()].map((index) => {
  const seed = 4500 + index;
  const from = draws(seed);
  const uids = from.integer(2, 6);
  const all = [...Array(uids + 1).keys()];
  const hidden = from.oneIn(2);
  const owner = from.oneIn(3) ? undefined : from.integer(0, uids - 1);
  const each = (): OneUid => {
    const row: StoredRow = all
      .filter(() => !from.oneIn(4))
      .map((target) => [target, from.oneIn(5) ? 0 : from.integer(1, 65535)] as const);
    const blocks = { update: from.bigint(2n, 6n), registered: from.bigint(0n, 5n) };
    const permit = !from.oneIn(4);
    const turned = from.oneIn(2) ? row : row.toReversed();
    return { row: turned, permit, ...blocks, ...(from.oneIn(2) && { commit: from.bigint(0n, 6n) }) };
  };
  return {
    id: `weights-fuzz-${seed}`,
    title: `${uids} uids ${owner === undefined ? 'without an owner' : `owned by uid ${owner}`}, ${hidden ? 'behind commits' : 'in the open'}`,
    clauses: ['WEIGHTS-04', hidden ? 'WEIGHTS-05' : 'WEIGHTS-03', 'WEIGHTS-06'],
    why: { kind: 'fuzz', note: 'rows, permits and blocks as they fall' },
    seed: seed.toString(),
    input: weightsInput([...Array(uids).keys()].map(each), { ...(owner !== undefined && { owner }), hidden }),
  };
});
