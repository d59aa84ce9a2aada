import type { Draft } from '../../topic.ts';
import { largest, stakeInput, unit, unitsInput } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** Whose stake is enough (STAKE-01). */
export const threshold: readonly Draft[] = [
  {
    id: 'stake-threshold-around',
    title: 'one unit less than the threshold, the threshold, and one unit more',
    clauses: ['STAKE-01', 'STAKE-03'],
    why: boundary('the threshold itself is enough'),
    input: unitsInput([99n, 100n, 101n], 100n),
  },
  {
    id: 'stake-threshold-one-bit-less',
    title: 'a threshold less 2^-64 is not enough',
    clauses: ['STAKE-01', 'STAKE-03'],
    why: { kind: 'rounding', note: '99.999…: the fraction is cut off, and 99 units are left' },
    input: stakeInput([100n * unit - 1n, 100n * unit], 100n),
  },
  {
    id: 'stake-threshold-and-a-fraction',
    title: 'a threshold and a half counts with the half',
    clauses: ['STAKE-01', 'STAKE-04'],
    why: { kind: 'rounding', note: 'the threshold looks at whole units, the share at all bits' },
    input: stakeInput([unit + unit / 2n, unit], 1n),
  },
  {
    id: 'stake-threshold-none',
    title: 'without a threshold a single bit of stake counts',
    clauses: ['STAKE-01'],
    why: boundary('0 whole units are at least 0'),
    input: stakeInput([1n, 3n, 0n], 0n),
  },
  {
    id: 'stake-threshold-of-one',
    title: 'at a threshold of 1 all but a bit of a unit is nothing',
    clauses: ['STAKE-01', 'STAKE-03'],
    why: boundary('the smallest threshold above none'),
    input: stakeInput([unit - 1n, unit], 1n),
  },
  {
    id: 'stake-threshold-largest',
    title: 'nobody reaches the largest threshold',
    clauses: ['STAKE-01', 'STAKE-03'],
    why: boundary('2^64 − 1, where an I64F64 ends at 2^63'),
    input: stakeInput([largest, 5n * unit], 2n ** 64n - 1n),
  },
  {
    id: 'stake-threshold-just-reached',
    title: 'the largest stake reaches a threshold of 2^63 − 1',
    clauses: ['STAKE-01', 'STAKE-03'],
    why: boundary('the whole units of the largest I64F64, beside one less'),
    input: stakeInput([largest, (2n ** 63n - 2n) * unit], 2n ** 63n - 1n),
  },
  {
    id: 'stake-threshold-below-zero',
    title: 'stake below 0 has 0 whole units, and counts where there is no threshold',
    level: 'may',
    clauses: ['STAKE-01', 'STAKE-04'],
    why: boundary('the chain never has negative stake'),
    input: unitsInput([3n, -1n], 0n),
  },
];
