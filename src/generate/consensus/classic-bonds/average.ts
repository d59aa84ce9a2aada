import { decimal, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { classicInput, units } from './input.ts';

/** The average of what is bought and what was held (CLASSIC-BONDS-05). */
export const average: readonly Draft[] = [
  {
    id: 'classic-bonds-average-moves-a-tenth',
    title: 'a validator who changes its mind sells a tenth of its old bonds and buys a tenth of the new',
    clauses: ['CLASSIC-BONDS-05'],
    why: { kind: 'example', note: 'uid 0 leaves uid 2 for uid 3' },
    input: classicInput({
      weights: [[[3, decimal('1')]], [[2, decimal('1')]], [], []],
      bonds: [units([2, 65535]), units([2, 65535]), [], []],
    }),
  },
  {
    id: 'classic-bonds-average-without-weight',
    title: 'a bond without a weight beside it decays, and does not vanish',
    clauses: ['CLASSIC-BONDS-05'],
    why: { kind: 'boundary', note: 'a missing weight buys 0; under liquid alpha the bond would be gone' },
    input: classicInput({
      weights: [[], [[2, decimal('1')]], [], []],
      bonds: [units([2, 100], [3, 100]), units([3, 100]), [], []],
    }),
  },
  {
    id: 'classic-bonds-average-two-cuts',
    title: 'both products are cut, so a bond that did not change loses a bit',
    clauses: ['CLASSIC-BONDS-05'],
    why: {
      kind: 'rounding',
      note: 'two thirds held and two thirds and a bit bought make one bit less than two thirds',
    },
    input: classicInput({
      weights: [[[2, decimal('0.5')]], [[2, decimal('0.5')]], [], []],
      bonds: [units([2, 10]), units([2, 20]), [], []],
      activeStake: [share(1, 3), share(2, 3), 0n, 0n],
    }),
  },
  {
    id: 'classic-bonds-average-cut-to-nothing',
    title: 'an old bond that is cut to nothing is left out',
    clauses: ['CLASSIC-BONDS-05'],
    why: { kind: 'rounding', note: 'one bit of its column, times a third, is 0' },
    input: classicInput({
      weights: [[], [], [], []],
      bonds: [[[2, 1n]], units([2, 1]), [], []],
      movingAverage: 333_333n,
    }),
  },
  {
    id: 'classic-bonds-average-nothing-at-all',
    title: 'neither weights nor bonds: no bonds, and no dividends',
    clauses: ['CLASSIC-BONDS-05', 'CLASSIC-BONDS-06', 'CLASSIC-BONDS-07'],
    why: { kind: 'boundary', note: 'three sums of 0, and nothing is divided by them' },
    input: classicInput({ weights: [[], [], [], []], bonds: [[], [], [], []] }),
  },
  {
    id: 'classic-bonds-empty-subnet',
    title: 'a subnet without anyone has no bonds and no dividends',
    clauses: ['CLASSIC-BONDS-05', 'CLASSIC-BONDS-06'],
    why: { kind: 'boundary', note: 'no uid at all' },
    input: classicInput({ weights: [], bonds: [], activeStake: [], incentive: [] }),
  },
];
