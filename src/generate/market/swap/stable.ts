import type { Draft } from '../../topic.ts';
import { coin, mostRao } from '../pool.ts';
import { swapInput, usualRate } from './input.ts';

/** Subnets without a market (SWAP-01). */
export const stable: readonly Draft[] = [
  {
    id: 'swap-stable-buy',
    title: 'without a market one TAO buys one alpha, and there is no fee',
    clauses: ['SWAP-01', 'SWAP-03'],
    why: { kind: 'boundary', note: 'mechanism 0' },
    input: swapInput('buy', coin, { mechanism: 0, rate: usualRate }),
  },
  {
    id: 'swap-stable-sell',
    title: 'without a market one alpha sells for one TAO',
    clauses: ['SWAP-01'],
    why: { kind: 'boundary', note: 'mechanism 0' },
    input: swapInput('sell', coin, { mechanism: 0, rate: usualRate }),
  },
  {
    id: 'swap-stable-any-limit',
    title: 'without a market nobody looks at the limit',
    clauses: ['SWAP-01', 'SWAP-06'],
    why: { kind: 'ordering', note: 'at most 1 rao a coin' },
    input: swapInput('buy', coin, { mechanism: 0, limit: 1n }),
  },
  {
    id: 'swap-stable-empty-pool',
    title: 'without a market an empty pool pays as well, any amount',
    clauses: ['SWAP-01', 'SWAP-04', 'SWAP-05'],
    why: { kind: 'ordering', note: 'no guard is looked at' },
    input: swapInput('sell', mostRao, { mechanism: 0, tao: 0n, alpha: 0n }),
  },
  {
    id: 'swap-mechanism-two',
    title: 'a mechanism of 2 is no market',
    clauses: ['SWAP-01'],
    why: { kind: 'boundary', note: 'only 1 is' },
    input: swapInput('buy', coin, { mechanism: 2 }),
  },
  {
    id: 'swap-stable-keeps-weight',
    title: 'without a market the weight of a new pool stays as it was',
    clauses: ['SWAP-01', 'SWAP-02'],
    why: { kind: 'ordering', note: 'the pool is not touched' },
    input: swapInput('buy', coin, { mechanism: 0, weight: 10n ** 16n, initialized: false }),
  },
];
