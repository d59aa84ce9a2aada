import { decimal, one, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { classicInput, units } from './input.ts';

const none = [[], [], [], []];

/** The dividends that the bonds bring (CLASSIC-BONDS-06). */
export const dividends: readonly Draft[] = [
  {
    id: 'classic-bonds-dividends-follow-the-incentive',
    title: 'equal bonds in different miners: the better miner brings more',
    clauses: ['CLASSIC-BONDS-06'],
    why: { kind: 'example', note: 'uid 2 earns four fifths of the incentive' },
    input: classicInput({
      weights: none,
      bonds: [units([2, 100]), units([3, 100]), [], []],
      incentive: [0n, 0n, decimal('0.8'), decimal('0.2')],
    }),
  },
  {
    id: 'classic-bonds-dividends-normalised-again',
    title: 'a column whose bonds have decayed counts as a whole again',
    clauses: ['CLASSIC-BONDS-06'],
    why: { kind: 'boundary', note: 'nobody buys uid 3, whose column adds up to 0.9 until it is normalised' },
    input: classicInput({
      weights: [[[2, one]], [], [], []],
      bonds: [units([2, 100]), units([3, 100]), [], []],
    }),
  },
  {
    id: 'classic-bonds-dividends-of-silent-validators',
    title: 'a validator without stake still earns from its old bonds',
    clauses: ['CLASSIC-BONDS-06'],
    why: { kind: 'boundary', note: 'in classic mode stake counts only when bonds are bought' },
    input: classicInput({
      weights: [[[2, one]], [[3, one]], [], []],
      bonds: [units([2, 100]), units([2, 100], [3, 100]), [], []],
      activeStake: [one, 0n, 0n, 0n],
    }),
  },
  {
    id: 'classic-bonds-dividends-without-incentive',
    title: 'where no miner earned anything, dividends of 0 are divided by nothing',
    clauses: ['CLASSIC-BONDS-06'],
    why: { kind: 'boundary', note: 'the sum of the dividends is 0' },
    input: classicInput({
      weights: none,
      bonds: [units([2, 100]), units([3, 100]), [], []],
      incentive: [0n, 0n, 0n, 0n],
    }),
  },
  {
    id: 'classic-bonds-dividends-each-product-cut',
    title: 'three products of thirds, each cut before they are added',
    clauses: ['CLASSIC-BONDS-06'],
    why: { kind: 'rounding', note: 'added before they are cut they would come to a bit more' },
    input: classicInput({
      weights: none,
      bonds: [units([1, 1], [2, 1], [3, 1]), units([1, 2], [2, 2], [3, 2]), [], []],
      incentive: [0n, share(1, 3), share(1, 3), share(1, 3)],
    }),
  },
  {
    id: 'classic-bonds-dividends-not-normalised-incentive',
    title: 'incentives far above the whole: the sum of the dividends wraps, and each share is below 0',
    level: 'may',
    clauses: ['CLASSIC-BONDS-06'],
    why: {
      kind: 'overflow',
      note: 'the chain has incentives that add up to 1; products and rows saturate, the sum over the rows does not',
    },
    input: classicInput({
      weights: none,
      bonds: [units([2, 100], [3, 100]), units([3, 100]), [], []],
      incentive: [0n, 0n, 2n ** 62n, 2n ** 63n - 1n],
    }),
  },
];
