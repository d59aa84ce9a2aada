import type { Draft } from '../../topic.ts';
import { sheetRejects } from '../confirmed-by.ts';
import { coin } from '../pool.ts';
import { refusal, swapInput, usualRate } from './input.ts';

const quarter = coin / 4n;

/** Whether there is room below or above the limit at all (SWAP-06). */
export const limits: readonly Draft[] = [
  {
    id: 'swap-limit-at-price-buy',
    title: 'a buyer whose limit is the price is refused',
    clauses: ['SWAP-06'],
    why: { kind: 'boundary', note: 'the price must be below it' },
    input: swapInput('buy', coin, { limit: quarter }),
  },
  {
    id: 'swap-limit-above-price-buy',
    title: 'a rao above the price there is room for something',
    clauses: ['SWAP-06', 'SWAP-11'],
    why: { kind: 'boundary', note: '199 rao of a pool of 100 TAO' },
    input: swapInput('buy', coin, { limit: quarter + 1n }),
  },
  {
    id: 'swap-limit-at-price-sell',
    title: 'a seller whose limit is the price is refused',
    clauses: ['SWAP-06'],
    why: { kind: 'boundary', note: 'the price must be above it' },
    input: swapInput('sell', coin, { limit: quarter }),
  },
  {
    id: 'swap-limit-below-price-sell',
    title: 'a rao below the price there is room for something',
    clauses: ['SWAP-06', 'SWAP-11'],
    why: { kind: 'boundary', note: '800 rao of a pool of 400 alpha' },
    input: swapInput('sell', coin, { limit: quarter - 1n }),
  },
  {
    id: 'swap-limit-wrong-side-buy',
    title: 'a limit below the price is a refusal, not a swap of nothing',
    clauses: ['SWAP-06'],
    why: { kind: 'boundary', note: 'the error is of the pallet Swap, trap T-29 of the sheet' },
    input: swapInput('buy', 0n, { limit: 1n }),
  },
  {
    id: 'swap-limit-golden',
    title: 'one and a half for one and a half',
    clauses: ['SWAP-06'],
    why: { kind: 'boundary', note: 'the line swap-9 of the sheet' },
    input: swapInput('buy', coin, {
      tao: 150n * coin,
      alpha: 100n * coin,
      limit: 1_500_000_000n,
      rate: usualRate,
    }),
    confirmed: sheetRejects('swap-9', refusal('PriceLimitExceeded')),
  },
  {
    id: 'swap-limit-none-sell',
    title: 'a seller with a limit of 0 takes any price',
    clauses: ['SWAP-06', 'SWAP-10'],
    why: { kind: 'boundary', note: 'no price is below 0' },
    input: swapInput('sell', 400_000n * coin, { limit: 0n }),
  },
  {
    id: 'swap-limit-of-nobody-sell',
    title: 'a seller who names none is held to a millionth, and so to 17.4467 reserves',
    clauses: ['SWAP-12', 'SWAP-06'],
    why: { kind: 'boundary', note: '1000 rao a coin; the pool would go to a quarter of a millionth' },
    input: swapInput('sell', 400_000n * coin),
  },
  {
    id: 'swap-limit-of-nobody-cheap',
    title: 'a coin that costs a millionth cannot be sold without naming a limit',
    clauses: ['SWAP-06'],
    why: { kind: 'boundary', note: 'PriceLimitExceeded, with nobody having set one' },
    input: swapInput('sell', coin, { tao: coin, alpha: 1_000_000n * coin }),
  },
  {
    id: 'swap-limit-of-nobody-dear',
    title: 'a coin that costs a million cannot be bought without naming a limit',
    clauses: ['SWAP-06'],
    why: { kind: 'boundary', note: '10^15 rao' },
    input: swapInput('buy', coin, { tao: 1_000_000n * coin, alpha: coin }),
  },
  {
    id: 'swap-limit-between-steps',
    title: 'a price of two thirds is below a limit of 666666667 rao and not of 666666666',
    clauses: ['SWAP-06'],
    why: { kind: 'rounding', note: 'the limit is a U64F64, cut off' },
    input: swapInput('buy', 1n, { tao: 2n * coin, alpha: 3n * coin, limit: 666_666_666n }),
  },
  {
    id: 'swap-limit-nothing',
    title: 'nothing may be swapped, and pays nothing',
    clauses: ['SWAP-06', 'SWAP-10'],
    why: { kind: 'boundary', note: 'an amount of 0' },
    input: swapInput('buy', 0n),
  },
];
