import { decimal } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { classicInput, units } from './input.ts';

const none = [[], [], [], []];

/** What is stored: the largest of each column becomes 1 (CLASSIC-BONDS-07). */
export const upscale: readonly Draft[] = [
  {
    id: 'classic-bonds-upscale-two-columns',
    title: 'in each column the largest bond is stored as 1',
    clauses: ['CLASSIC-BONDS-07'],
    why: { kind: 'example', note: 'a half of the one column, three quarters of the other' },
    input: classicInput({
      weights: none,
      bonds: [units([2, 10], [3, 30]), units([2, 10], [3, 10]), [], []],
    }),
  },
  {
    id: 'classic-bonds-upscale-alone',
    title: 'a bond without a rival is stored as 1, and gives 65535 again and again',
    clauses: ['CLASSIC-BONDS-07'],
    why: { kind: 'boundary', note: 'it decayed to 0.9, and is the whole of its column all the same' },
    input: classicInput({ weights: none, bonds: [units([2, 65535]), [], [], []] }),
  },
  {
    id: 'classic-bonds-upscale-cut',
    title: 'a bond of two thirds of the largest is cut off behind 32 bits',
    clauses: ['CLASSIC-BONDS-07', 'CLASSIC-BONDS-01'],
    why: { kind: 'rounding', note: 'shares of 0.4 and 0.6, themselves cut, make 2863311530 bits' },
    input: classicInput({ weights: none, bonds: [units([2, 20]), units([2, 30]), [], []] }),
  },
  {
    id: 'classic-bonds-upscale-of-the-normalised',
    title: 'what is scaled up are the normalised bonds, not the average before them',
    clauses: ['CLASSIC-BONDS-07', 'CLASSIC-BONDS-06'],
    why: { kind: 'rounding', note: 'the two quotients differ in their last bits' },
    input: classicInput({
      weights: [[[2, decimal('0.3')]], [[2, decimal('0.7')]], [], []],
      bonds: [units([2, 11]), units([2, 19]), units([2, 3]), []],
      movingAverage: 700_001n,
    }),
  },
  {
    id: 'classic-bonds-upscale-tie',
    title: 'two equal bonds are both the largest',
    clauses: ['CLASSIC-BONDS-07'],
    why: { kind: 'boundary', note: 'a tie at the top of a column' },
    input: classicInput({ weights: none, bonds: [units([2, 9]), units([2, 9]), units([2, 3]), []] }),
  },
];
