import type { Draft } from '../../topic.ts';
import { sheet } from '../confirmed-by.ts';
import { coin } from '../pool.ts';
import { swapInput, swapOutput, usualRate } from './input.ts';

/** Swaps that can be followed by hand (SWAP-03, SWAP-07, SWAP-09). */
export const examples: readonly Draft[] = [
  {
    id: 'swap-buy-with-100',
    title: '100 TAO into a pool of 100 TAO and 400 alpha buy half of the alpha',
    clauses: ['SWAP-07', 'SWAP-09'],
    why: { kind: 'example', note: 'half of the TAO was there before; the price goes from 0.25 to 1' },
    input: swapInput('buy', 100n * coin),
  },
  {
    id: 'swap-sell-400',
    title: '400 alpha into the same pool sell for half of the TAO',
    clauses: ['SWAP-07', 'SWAP-09'],
    why: { kind: 'example', note: 'half of the alpha was there before; the price goes from 0.25 to 0.0625' },
    input: swapInput('sell', 400n * coin),
  },
  {
    id: 'swap-buy-with-fee',
    title: '1 TAO buys 3.958 alpha, of 4 at the price before; 503547 rao are the fee',
    clauses: ['SWAP-03', 'SWAP-09', 'SWAP-07'],
    why: { kind: 'example', note: 'the line swap-1 of the sheet' },
    input: swapInput('buy', coin, { rate: usualRate, limit: 10n ** 15n }),
    confirmed: sheet('swap-1', swapOutput(999_496_453n, 3_958_421_529n, 503_547n)),
  },
  {
    id: 'swap-stopped',
    title: '1000 TAO for at most 1: 100 are taken, and the rest stays where it was',
    clauses: ['SWAP-11', 'SWAP-10'],
    why: { kind: 'example', note: 'from 0.25 to 1 is four times, of which the root is twice the reserve' },
    input: swapInput('buy', 1000n * coin, { limit: coin }),
  },
];
