import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { takeInput } from './input.ts';

/** Takes that were drawn (TAKE-01, TAKE-04, TAKE-05). */
export const fuzz: readonly Draft[] = [...Array(15).keys()].map((index) => {
  const seed = 6200 + index;
  const from = draws(seed);
  const take = from.integer(0, 65_535);
  return {
    id: `take-fuzz-${seed}`,
    title: `${take} parts of 65535`,
    clauses: ['TAKE-01', 'TAKE-04', 'TAKE-05'],
    why: { kind: 'fuzz', note: 'amounts of one digit to sixteen, with fractions' },
    seed: seed.toString(),
    input: takeInput({ take, bits: from.bigint(0n, (10n ** BigInt(from.integer(1, 16))) << 32n) }),
  };
});
