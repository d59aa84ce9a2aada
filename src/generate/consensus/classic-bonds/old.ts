import { decimal, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { classicInput, units } from './input.ts';

const none = [[], [], [], []];
const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** The old bonds as shares of their column (CLASSIC-BONDS-01). */
export const old: readonly Draft[] = [
  {
    id: 'classic-bonds-old-normalised',
    title: 'bonds of 65535 and 32768 in one miner are two thirds and a third of it',
    clauses: ['CLASSIC-BONDS-01'],
    why: { kind: 'rounding', note: 'both quotients are cut, and together are a bit short of the whole' },
    input: classicInput({ weights: none, bonds: [units([2, 65535]), units([2, 32768]), [], []] }),
  },
  {
    id: 'classic-bonds-old-thirds',
    title: 'three equal bonds are a third each, one bit short of the whole',
    clauses: ['CLASSIC-BONDS-01', 'CLASSIC-BONDS-06'],
    why: { kind: 'rounding', note: 'nothing is made up for' },
    input: classicInput({
      weights: none,
      bonds: [units([3, 7]), units([3, 7]), units([3, 7]), []],
      incentive: [0n, 0n, 0n, one],
    }),
  },
  {
    id: 'classic-bonds-old-columns-apart',
    title: 'each column has a sum of its own',
    clauses: ['CLASSIC-BONDS-01'],
    why: { kind: 'example', note: 'one validator with all of its bonds in a miner, one with a bit in each' },
    input: classicInput({
      weights: none,
      bonds: [units([2, 65535]), units([2, 1], [3, 1]), [], []],
    }),
  },
  {
    id: 'classic-bonds-old-zero-column',
    title: 'a column of nothing but zeros is divided by nothing',
    clauses: ['CLASSIC-BONDS-01', 'CLASSIC-BONDS-05'],
    why: boundary('the sum is 0, and the entries stay entries until the average drops them'),
    input: classicInput({
      weights: none,
      bonds: [units([2, 0], [3, 5]), units([2, 0]), [], []],
    }),
  },
  {
    id: 'classic-bonds-old-beyond-the-subnet',
    title: 'a bond in a uid that the subnet no longer has is not normalised, and not averaged either',
    clauses: ['CLASSIC-BONDS-01', 'CLASSIC-BONDS-05'],
    why: boundary('uid 4 is the first beyond the last'),
    input: classicInput({
      weights: none,
      bonds: [units([2, 10], [4, 30]), units([4, 20], [65535, 9]), [], []],
    }),
  },
  {
    id: 'classic-bonds-old-order',
    title: 'old bonds that are not sorted are averaged all the same, and come out sorted',
    clauses: ['CLASSIC-BONDS-01', 'CLASSIC-BONDS-05'],
    why: { kind: 'ordering', note: 'a scan that only goes forward would miss uid 1' },
    input: classicInput({
      weights: none,
      bonds: [units([3, 10], [1, 30], [2, 5]), units([3, 10]), [], []],
    }),
  },
  {
    id: 'classic-bonds-old-sum-saturates',
    title: 'a column whose sum does not fit is divided by the largest number',
    level: 'may',
    clauses: ['CLASSIC-BONDS-01'],
    why: {
      kind: 'overflow',
      note: 'the chain would need 32769 validators with the whole each; the sum saturates and does not wrap',
    },
    input: classicInput({
      weights: none,
      bonds: [[[2, 2n ** 62n]], [[2, 2n ** 62n]], [[2, 2n ** 62n]], []],
    }),
  },
  {
    id: 'classic-bonds-old-sum-cancels',
    title: 'bonds that cancel out are divided by nothing',
    level: 'may',
    clauses: ['CLASSIC-BONDS-01'],
    why: boundary(
      'the chain never has a negative bond; what counts is the sum, not whether there are entries',
    ),
    input: classicInput({
      weights: none,
      bonds: [[[2, decimal('0.5')]], [[2, -decimal('0.5')]], [], []],
    }),
  },
];
