import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';

const supply = 21_000_000_000_000_000n;

/** Issuances drawn near the end of one halving's reach or the other (BLOCK-EMISSION-02 to BLOCK-EMISSION-05). */
export const fuzz: readonly Draft[] = [...Array(32).keys()].map((index) => {
  const seed = 9100 + index;
  const from = draws(seed);
  const left = from.bigint(1n, supply >> BigInt(index));
  const blockEmission = from.oneIn(3) ? from.bigint(0n, 1_000_000_000n).toString() : undefined;
  return {
    id: `block-emission-fuzz-${seed}`,
    title: `${left} rao are left to issue`,
    clauses: ['BLOCK-EMISSION-02', 'BLOCK-EMISSION-03', 'BLOCK-EMISSION-04'],
    why: { kind: 'fuzz', note: 'what is left is drawn below a power-of-two part of the supply' },
    seed: seed.toString(),
    input: { issuance: (supply - left).toString(), ...(blockEmission !== undefined && { blockEmission }) },
  };
});
