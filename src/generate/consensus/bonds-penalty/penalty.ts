import { one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { oneValidator } from './input.ts';

const penalties: readonly (readonly [penalty: number, kind: 'boundary' | 'rounding', note: string])[] = [
  [1, 'boundary', 'the smallest penalty above none: 65537 bits'],
  [256, 'boundary', 'a shift by 16 bits gives 256 bits less'],
  [21845, 'rounding', 'a third: 1431655765.33 bits, cut to 1431655765'],
  [32768, 'rounding', 'just over a half: 2147516416.500008 bits, which rounding would lift'],
  [43690, 'rounding', 'two thirds: 2863311530.67 bits, which rounding would lift'],
  [
    65534,
    'rounding',
    'the largest penalty below the whole: 4294901758.99998 bits, which rounding would lift',
  ],
];

/** The penalty as a share, seen by a weight of 0 that was 1: what is left of it is 1 less the penalty (BONDS-PENALTY-01). */
export const penalty: readonly Draft[] = [
  ...penalties.map(([value, kind, note]): Draft => ({
    id: `bonds-penalty-share-${value}`,
    title: `penalty ${value} of 65535, on a weight of 1 that the consensus took away`,
    clauses: ['BONDS-PENALTY-01', 'BONDS-PENALTY-04'],
    why: { kind, note },
    input: oneValidator([[1, one]], [], value),
  })),
  {
    id: 'bonds-penalty-share-65535',
    title: 'penalty 65535 is the whole: nothing is left of a weight that the consensus took away',
    clauses: ['BONDS-PENALTY-01', 'BONDS-PENALTY-03'],
    why: { kind: 'boundary', note: 'a shift by 16 bits would leave 65536 bits of the weight' },
    input: oneValidator([[1, one]], [], 65535),
  },
  {
    id: 'bonds-penalty-share-0',
    title: 'penalty 0 is none: a weight that the consensus took away still makes bonds',
    clauses: ['BONDS-PENALTY-01', 'BONDS-PENALTY-02'],
    why: { kind: 'boundary', note: 'a subnet may set the penalty to nothing' },
    input: oneValidator([[1, one]], [], 0),
  },
];
