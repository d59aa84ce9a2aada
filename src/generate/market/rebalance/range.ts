import type { Draft } from '../../topic.ts';
import { coin, leastWeight, mostWeight } from '../pool.ts';
import { rebalanceInput } from './input.ts';

const even = { tao: 100n * coin, alpha: 100n * coin } as const;

/** The range of weights, and what comes of an injection that leaves it (REBALANCE-05, REBALANCE-06). */
export const range: readonly Draft[] = [
  {
    id: 'rebalance-to-the-most',
    title: '98 times the TAO on top: it weighs 0.99, and that is let in',
    clauses: ['REBALANCE-05'],
    why: { kind: 'boundary', note: 'exactly 99 of 100' },
    input: rebalanceInput(9800n * coin, 0n, even),
  },
  {
    id: 'rebalance-past-the-most',
    title: 'a coin more is not: the weight stays, and nothing is added',
    clauses: ['REBALANCE-05', 'REBALANCE-06'],
    why: { kind: 'boundary', note: 'a pool that cannot take its emission gets none of it' },
    input: rebalanceInput(9801n * coin, 0n, even),
  },
  {
    id: 'rebalance-a-rao-past-the-most',
    title: 'a rao more is not either',
    clauses: ['REBALANCE-05', 'REBALANCE-06'],
    why: { kind: 'boundary', note: '0.990000000001' },
    input: rebalanceInput(9800n * coin + 1n, 0n, even),
  },
  {
    id: 'rebalance-to-the-least',
    title: '98 times the alpha on top: TAO weighs 0.01, and that is let in',
    clauses: ['REBALANCE-05'],
    why: { kind: 'boundary', note: 'exactly 1 of 100' },
    input: rebalanceInput(0n, 9800n * coin, even),
  },
  {
    id: 'rebalance-past-the-least',
    title: 'a rao more is not',
    clauses: ['REBALANCE-05', 'REBALANCE-06'],
    why: { kind: 'boundary', note: 'below 0.01 by the cut' },
    input: rebalanceInput(0n, 9800n * coin + 1n, even),
  },
  {
    id: 'rebalance-both-are-lost',
    title: 'of TAO and alpha that come together neither is let in, though the alpha alone would be',
    clauses: ['REBALANCE-06'],
    why: { kind: 'ordering', note: 'later rulesets try the parts one by one; this one does not' },
    input: rebalanceInput(1_000_000n * coin, coin, even),
  },
  {
    id: 'rebalance-out-at-the-end',
    title: 'a pool at the end of the range takes no rao of TAO',
    clauses: ['REBALANCE-05', 'REBALANCE-06'],
    why: { kind: 'boundary', note: 'it weighs 0.99' },
    input: rebalanceInput(coin, 0n, { ...even, weight: mostWeight }),
  },
  {
    id: 'rebalance-back-from-the-end',
    title: 'but alpha it does',
    clauses: ['REBALANCE-05'],
    why: { kind: 'boundary', note: 'towards the middle' },
    input: rebalanceInput(0n, coin, { ...even, weight: mostWeight }),
  },
  {
    id: 'rebalance-back-from-the-other-end',
    title: 'and TAO at the other end',
    clauses: ['REBALANCE-05'],
    why: { kind: 'boundary', note: 'it weighs 0.01' },
    input: rebalanceInput(coin, 0n, { ...even, weight: leastWeight }),
  },
];
