import type { Draft } from '../../topic.ts';
import { coin, leastWeight, mostRao, mostWeight } from '../pool.ts';
import { rebalanceInput } from './input.ts';

const small = { tao: 3n, alpha: 5n } as const;

/** How the two shares and the weight are rounded (REBALANCE-02 to REBALANCE-04). */
export const rounding: readonly Draft[] = [
  {
    id: 'rebalance-halves-go-up',
    title: 'a half of 15 is 8 on both sides',
    clauses: ['REBALANCE-02'],
    why: { kind: 'rounding', note: 'to the nearest, and halves up' },
    input: rebalanceInput(0n, 0n, small),
  },
  {
    id: 'rebalance-halves-go-up-once',
    title: 'a half of 15 is 8, a half of 20 is 10: ten eighteenths',
    clauses: ['REBALANCE-02', 'REBALANCE-03'],
    why: { kind: 'rounding', note: 'not four sevenths' },
    input: rebalanceInput(1n, 0n, small),
  },
  {
    id: 'rebalance-one-of-each',
    title: 'one rao of each: halves of 1 are 1, and a weight of a half',
    clauses: ['REBALANCE-02'],
    why: { kind: 'rounding', note: 'cut off they would be nothing' },
    input: rebalanceInput(0n, 0n, { tao: 1n, alpha: 1n }),
  },
  {
    id: 'rebalance-weight-drifts',
    title: 'nothing is added, and a small pool has another weight all the same',
    clauses: ['REBALANCE-02', 'REBALANCE-03'],
    why: { kind: 'rounding', note: '0.3 of 15 is 5 and 0.7 of it is 11' },
    input: rebalanceInput(0n, 0n, { ...small, weight: 300_000_000_000_000_000n }),
  },
  {
    id: 'rebalance-weight-cut-off',
    title: 'the weight is cut off: two thirds end in a 6',
    clauses: ['REBALANCE-03'],
    why: { kind: 'rounding', note: '666666666666666666 and not …667' },
    input: rebalanceInput(1000n * coin, 0n, { tao: 1000n * coin, alpha: 1000n * coin }),
  },
  {
    id: 'rebalance-without-tao',
    title: 'a pool without TAO gets a weight out of range when TAO comes',
    clauses: ['REBALANCE-04', 'REBALANCE-05'],
    why: { kind: 'boundary', note: 'the share of alpha is 0, so TAO would weigh everything' },
    input: rebalanceInput(10n * coin, 0n, { tao: 0n, alpha: 4000n * coin }),
  },
  {
    id: 'rebalance-without-tao-nothing-added',
    title: 'a pool without TAO to which nothing comes gets a weight of a half',
    clauses: ['REBALANCE-04'],
    why: { kind: 'boundary', note: 'both shares are 0; the weight was 0.6' },
    input: rebalanceInput(0n, 10n, { tao: 0n, weight: 600_000_000_000_000_000n }),
  },
  {
    id: 'rebalance-largest',
    title: 'products that do not fit are the largest u128',
    clauses: ['REBALANCE-02'],
    why: { kind: 'overflow', note: '(2^64 − 1) · (2^65 − 2) on both sides' },
    input: rebalanceInput(mostRao, mostRao, { tao: mostRao, alpha: mostRao }),
  },
  {
    id: 'rebalance-largest-on-one-side',
    title: 'where only one product does not fit, the weight is not what it would be',
    clauses: ['REBALANCE-02'],
    why: { kind: 'overflow', note: '2^128 − 1 in place of almost 2^129' },
    input: rebalanceInput(mostRao, 0n, { tao: mostRao, alpha: mostRao }),
  },
  {
    id: 'rebalance-real-size',
    title: 'a pool of real size: shares of 27 digits',
    clauses: ['REBALANCE-01', 'REBALANCE-03'],
    why: { kind: 'example', note: 'a weight of 0.5123' },
    input: rebalanceInput(31_250_000n, 812_345_678n, {
      tao: 87_654_321_098_765n,
      alpha: 2_345_678_901_234_567n,
      weight: 512_345_678_901_234_567n,
    }),
  },
  {
    id: 'rebalance-ends-of-the-range',
    title: 'the least weight stays where nothing comes',
    clauses: ['REBALANCE-05'],
    why: { kind: 'boundary', note: '0.01 is in range' },
    input: rebalanceInput(0n, 0n, { weight: leastWeight }),
  },
  {
    id: 'rebalance-other-end-of-the-range',
    title: 'so does the most',
    clauses: ['REBALANCE-05'],
    why: { kind: 'boundary', note: '0.99 is in range' },
    input: rebalanceInput(0n, 0n, { weight: mostWeight }),
  },
];
