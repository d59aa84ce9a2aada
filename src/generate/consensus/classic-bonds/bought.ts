import { decimal, one, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import type { Row } from '../rows.ts';
import { classicInput, units } from './input.ts';

const none: readonly Row[] = [[], [], [], []];
const rounding = (note: string) => ({ kind: 'rounding', note }) as const;

/** What is bought: weights times stake, as shares of their column (CLASSIC-BONDS-02, CLASSIC-BONDS-03). */
export const bought: readonly Draft[] = [
  {
    id: 'classic-bonds-first-epoch',
    title: 'two validators who judge alike buy bonds in proportion to their stake',
    clauses: ['CLASSIC-BONDS-02', 'CLASSIC-BONDS-03'],
    why: { kind: 'example', note: 'no old bonds: the dividends are what is bought' },
    input: classicInput({
      weights: [
        [
          [2, decimal('0.5')],
          [3, decimal('0.5')],
        ],
        [
          [2, decimal('0.5')],
          [3, decimal('0.5')],
        ],
        [],
        [],
      ],
      bonds: none,
    }),
  },
  {
    id: 'classic-bonds-smaller-stake-larger-weight',
    title: 'a validator with less stake but more faith in a miner buys more of it',
    clauses: ['CLASSIC-BONDS-02', 'CLASSIC-BONDS-03'],
    why: { kind: 'example', note: '0.6 · 0.2 against 0.4 · 0.9' },
    input: classicInput({
      weights: [[[2, decimal('0.2')]], [[2, decimal('0.9')]], [], []],
      bonds: none,
    }),
  },
  {
    id: 'classic-bonds-bought-cut',
    title: 'a third of a third is cut off behind 32 bits',
    clauses: ['CLASSIC-BONDS-02'],
    why: rounding('477218588.2 bits for the one, 954437176.4 for the other'),
    input: classicInput({
      weights: [[[2, share(1, 3)]], [[2, share(1, 3)]], [], []],
      bonds: none,
      activeStake: [share(1, 3), share(2, 3), 0n, 0n],
    }),
  },
  {
    id: 'classic-bonds-bought-cut-to-nothing',
    title: 'a weight of one bit buys nothing, but its entry stays until the average',
    clauses: ['CLASSIC-BONDS-02', 'CLASSIC-BONDS-05'],
    why: rounding('0.6 bits are cut to 0'),
    input: classicInput({
      weights: [
        [
          [2, 1n],
          [3, decimal('0.9')],
        ],
        [],
        [],
        [],
      ],
      bonds: none,
    }),
  },
  {
    id: 'classic-bonds-bought-without-stake',
    title: 'a validator whose stake is not active buys nothing, and its zeros stay entries',
    clauses: ['CLASSIC-BONDS-02', 'CLASSIC-BONDS-03'],
    why: { kind: 'boundary', note: 'the column of uid 3 has nobody else, so its sum is 0' },
    input: classicInput({
      weights: [
        [[2, decimal('0.5')]],
        [
          [2, decimal('0.5')],
          [3, decimal('0.5')],
        ],
        [],
        [],
      ],
      bonds: none,
      activeStake: [one, 0n, 0n, 0n],
    }),
  },
  {
    id: 'classic-bonds-bought-alone',
    title: 'whoever alone judges a miner buys the whole of it, however small the weight',
    clauses: ['CLASSIC-BONDS-03'],
    why: { kind: 'boundary', note: 'a weight of 10 bits, of which 6 are left, is 1 of its column' },
    input: classicInput({ weights: [[[2, 10n]], [], [], []], bonds: none, movingAverage: 0n }),
  },
  {
    id: 'classic-bonds-bought-quotient-too-large',
    title: 'a share that does not fit is 0',
    level: 'may',
    clauses: ['CLASSIC-BONDS-03'],
    why: { kind: 'overflow', note: 'weights of 2^30 that all but cancel out leave a sum of one bit' },
    input: classicInput({
      weights: [[[2, 2n ** 62n]], [[2, 1n - 2n ** 62n]], [], []],
      bonds: none,
      activeStake: [one, one, 0n, 0n],
    }),
  },
  {
    id: 'classic-bonds-bought-order',
    title: 'weights in the order 3, 2 buy bonds in the order 2, 3',
    clauses: ['CLASSIC-BONDS-05', 'CLASSIC-BONDS-02'],
    why: { kind: 'ordering', note: 'the stages before the average keep the order, the average sorts' },
    input: classicInput({
      weights: [
        [
          [3, decimal('0.5')],
          [2, decimal('0.25')],
        ],
        [[3, decimal('0.5')]],
        [],
        [],
      ],
      bonds: [units([3, 5]), units([2, 5]), [], []],
    }),
  },
];
