import { draws } from '../../draws.ts';
import { one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import type { Row } from '../rows.ts';
import { alphaInput } from './input.ts';

/** Subnets and curves that were drawn (LIQUID-ALPHA-02 to LIQUID-ALPHA-06). */
export const fuzz: readonly Draft[] = [...Array(12).keys()].map((index) => {
  const seed = 8500 + index;
  const from = draws(seed);
  const uids = [...Array(from.integer(3, 5)).keys()];
  const rotated = (row: Row): Row => {
    const turn = from.oneIn(3) ? from.integer(0, uids.length) : 0;
    return [...row.slice(turn), ...row.slice(0, turn)];
  };
  const rows = () =>
    uids.map((): Row =>
      rotated(uids.filter(() => !from.oneIn(3)).map((uid) => [uid, from.bigint(0n, one)] as const)),
    );
  const steepness = from.integer(-5000, 5000);
  return {
    id: `liquid-alpha-fuzz-${seed}`,
    title: `${uids.length} uids and steepness ${steepness}`,
    clauses: ['LIQUID-ALPHA-03', 'LIQUID-ALPHA-04', 'LIQUID-ALPHA-05'],
    why: { kind: 'fuzz', note: 'weights, bonds, gaps and order as they fall' },
    seed: seed.toString(),
    input: alphaInput(
      rows(),
      rows(),
      uids.map(() => from.bigint(0n, one / 2n)),
      { alphaLow: from.integer(0, 32767), alphaHigh: from.integer(32768, 65535), steepness },
    ),
  };
});
