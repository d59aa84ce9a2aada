import type { Draft } from '../../topic.ts';
import { largest, stakeInput, unit, unitsInput } from './input.ts';

const overflow = (note: string) => ({ kind: 'overflow', note }) as const;

/** Stake becomes shares, in the wide format (STAKE-04). */
export const shares: readonly Draft[] = [
  {
    id: 'stake-shares-sevenths',
    title: 'seven equal stakes add up to a little under 1',
    clauses: ['STAKE-04', 'STAKE-05'],
    why: { kind: 'rounding', note: 'each share is 613566756.57 bits, cut off' },
    input: unitsInput(Array<bigint>(7).fill(1000n), 0n),
  },
  {
    id: 'stake-shares-fractions',
    title: 'stakes that are all fraction, divided as exactly as whole ones',
    clauses: ['STAKE-04'],
    why: { kind: 'rounding', note: 'a third and two thirds of a half unit' },
    input: stakeInput([unit / 6n, unit / 3n], 0n),
  },
  {
    id: 'stake-shares-of-a-chain',
    title: 'amounts in rao as a chain has them, from a tenth of a TAO to millions',
    clauses: ['STAKE-04', 'STAKE-05'],
    why: { kind: 'rounding', note: 'far above what an I32F32 holds, so the division must come first' },
    input: unitsInput([4_200_000_000_000_001n, 1_337_000_000_000_000n, 999_999_999n, 100_000_000n], 1_000n),
  },
  {
    id: 'stake-shares-largest',
    title: 'the largest stake alone is the whole',
    clauses: ['STAKE-04'],
    why: { kind: 'boundary', note: '2^127 − 1 divided by itself' },
    input: stakeInput([largest, 0n], 0n),
  },
  {
    id: 'stake-shares-sum-just-fits',
    title: 'two stakes that sum to the largest I64F64',
    clauses: ['STAKE-04'],
    why: { kind: 'boundary', note: 'one step less than a sum that does not fit' },
    input: stakeInput([2n ** 126n, 2n ** 126n - 1n], 0n),
  },
  {
    id: 'stake-shares-sum-below-zero',
    title: 'a sum that is one step too large becomes the most negative, and so do the shares',
    level: 'may',
    clauses: ['STAKE-04', 'STAKE-05'],
    why: overflow('2^127 keeps its low 128 bits as −2^127; all stake there is does not reach it'),
    input: stakeInput([2n ** 126n, 2n ** 126n], 0n),
  },
  {
    id: 'stake-shares-sum-comes-round',
    title: 'three of the largest stake: the sum comes round to a little less than one of them',
    level: 'may',
    clauses: ['STAKE-04', 'STAKE-05'],
    why: overflow('3 · (2^127 − 1) keeps its low 128 bits, 2^127 − 3, and each share is 1'),
    input: stakeInput([largest, largest, largest], 0n),
  },
];
