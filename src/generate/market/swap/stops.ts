import type { Draft } from '../../topic.ts';
import { coin, mostRao, mostWeight } from '../pool.ts';
import { swapInput, usualRate } from './input.ts';

const even = { tao: 1000n * coin, alpha: 1000n * coin } as const;

/** Swaps that the limit stops, and those that it just lets through (SWAP-10 to SWAP-12). */
export const stops: readonly Draft[] = [
  {
    id: 'swap-up-to-the-limit',
    title: 'a price that ends at the limit is not stopped',
    clauses: ['SWAP-10'],
    why: { kind: 'boundary', note: 'from 1 to 4 with as much TAO again' },
    input: swapInput('buy', 1000n * coin, { ...even, limit: 4n * coin }),
  },
  {
    id: 'swap-up-to-the-limit-with-fee',
    title: 'and keeps the fee that was reckoned on the whole',
    clauses: ['SWAP-10', 'SWAP-03'],
    why: { kind: 'boundary', note: 'the fee brings it below' },
    input: swapInput('buy', 1000n * coin, { ...even, limit: 4n * coin, rate: usualRate }),
  },
  {
    id: 'swap-a-rao-short-of-the-limit',
    title: 'a limit that is a rao lower stops it, 251 rao short',
    clauses: ['SWAP-10', 'SWAP-11'],
    why: { kind: 'boundary', note: 'from 1 to 3.999999999' },
    input: swapInput('buy', 1000n * coin, { ...even, limit: 4n * coin - 1n }),
  },
  {
    id: 'swap-down-to-the-limit',
    title: 'a sale that ends at the limit is not stopped',
    clauses: ['SWAP-10'],
    why: { kind: 'boundary', note: 'from 1 to a quarter' },
    input: swapInput('sell', 1000n * coin, { ...even, limit: coin / 4n }),
  },
  {
    id: 'swap-a-rao-past-the-limit-sale',
    title: 'a limit that is a rao higher stops the sale',
    clauses: ['SWAP-10', 'SWAP-11'],
    why: { kind: 'boundary', note: 'from 1 to 0.250000001' },
    input: swapInput('sell', 1000n * coin, { ...even, limit: coin / 4n + 1n }),
  },
  {
    id: 'swap-stop-heavy-tao',
    title: 'where TAO weighs 0.6, the way to a limit goes by the power of 0.4',
    clauses: ['SWAP-11'],
    why: { kind: 'example', note: 'the weight of the side that pays' },
    input: swapInput('buy', 1000n * coin, { weight: 600_000_000_000_000_000n, limit: coin }),
  },
  {
    id: 'swap-stop-heavy-tao-sale',
    title: 'for a seller by the power of 0.6',
    clauses: ['SWAP-11'],
    why: { kind: 'example', note: 'the weight of the side that pays' },
    input: swapInput('sell', 4000n * coin, { weight: 600_000_000_000_000_000n, limit: coin / 100n }),
  },
  {
    id: 'swap-stop-at-nothing',
    title: 'a limit that the first rao would pass: nothing is swapped, and that is no refusal',
    clauses: ['SWAP-11', 'SWAP-14'],
    why: { kind: 'rounding', note: 'half a thousandth of a rao would reach it' },
    input: swapInput('buy', coin, { tao: 1_000_000n, alpha: 1_000_000n, limit: coin + 1n, rate: usualRate }),
  },
  {
    id: 'swap-stop-from-a-price-of-zero',
    title: 'a pool whose price is lost to rounding is bought empty for 900 rao, whatever the limit',
    clauses: ['SWAP-10', 'SWAP-07'],
    why: {
      kind: 'overflow',
      note: 'nothing is left of the alpha, so the price is 0 afterwards as it was before',
    },
    input: swapInput('buy', 900n, { tao: 1n, alpha: mostRao, weight: mostWeight, limit: 1n }),
  },
  {
    id: 'swap-no-way-from-a-price-of-zero',
    title: 'from a price that cannot be told from 0 there is no way to a limit: nothing is swapped',
    clauses: ['SWAP-11'],
    why: { kind: 'boundary', note: 'the price may rise endlessly, and that has no power' },
    input: swapInput('buy', 900n, { tao: 1n, alpha: mostRao, weight: 8n * 10n ** 17n, limit: 1n }),
  },
  {
    id: 'swap-stop-17-fold',
    title: 'a limit never lets through more than 17.4467 times the reserve, though it is far away',
    clauses: ['SWAP-12'],
    why: { kind: 'overflow', note: 'the power is a u64 in steps of 10^-18; trap T-45 of the sheet' },
    input: swapInput('buy', 900_000n * coin, { ...even, limit: 360n * coin }),
  },
  {
    id: 'swap-stop-below-17-fold',
    title: 'a limit of 340 is nearer than that',
    clauses: ['SWAP-12', 'SWAP-11'],
    why: { kind: 'boundary', note: 'the root of 340 is 18.4391' },
    input: swapInput('buy', 900_000n * coin, { ...even, limit: 340n * coin }),
  },
  {
    id: 'swap-stop-17-fold-at-341',
    title: 'a limit of 341 is not',
    clauses: ['SWAP-12'],
    why: { kind: 'boundary', note: 'the root of 341 is 18.4662, and 2^64 steps are 18.4467' },
    input: swapInput('buy', 900_000n * coin, { ...even, limit: 341n * coin }),
  },
  {
    id: 'swap-not-stopped-30-fold',
    title: 'what does not reach its limit is not held to the 17 times',
    clauses: ['SWAP-12', 'SWAP-10'],
    why: { kind: 'boundary', note: '30 times the reserve, for a price of 961' },
    input: swapInput('buy', 30_000n * coin, { ...even, limit: 961n * coin }),
  },
  {
    id: 'swap-stopped-31-fold',
    title: 'so that a rao more of payment takes 13 reserves less',
    clauses: ['SWAP-12', 'SWAP-10'],
    why: { kind: 'overflow', note: 'the same pool and limit, with a tenth of a coin more' },
    input: swapInput('buy', 30_001n * coin, { ...even, limit: 961n * coin }),
  },
];
