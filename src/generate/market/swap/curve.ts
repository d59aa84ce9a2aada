import type { Draft } from '../../topic.ts';
import { coin, leastWeight, mostRao, mostWeight } from '../pool.ts';
import { swapInput } from './input.ts';

/** What the pool pays (SWAP-07, SWAP-09). */
export const curve: readonly Draft[] = [
  {
    id: 'swap-one-rao-pays-four',
    title: 'buying with 1 rao pays 4, not 3: the pool loses by rounding',
    clauses: ['SWAP-07', 'SWAP-09'],
    why: { kind: 'rounding', note: 'what is left is rounded down, so what is paid is not: the line swap-6' },
    input: swapInput('buy', 1n, { tao: 1000n * coin, alpha: 4000n * coin }),
  },
  {
    id: 'swap-four-rao-back',
    title: 'selling the 4 rao back pays 1: nothing is lost on the way',
    clauses: ['SWAP-07', 'SWAP-09'],
    why: { kind: 'rounding', note: 'the pool of swap-one-rao-pays-four, afterwards' },
    input: swapInput('sell', 4n, { tao: 1000n * coin + 1n, alpha: 4000n * coin - 4n }),
  },
  {
    id: 'swap-round-trip-gains',
    title: 'a large pool pays more for a rao than it is worth',
    clauses: ['SWAP-07', 'SWAP-09'],
    why: { kind: 'rounding', note: 'a step of 10^-18 of the alpha is 10 rao here, and the price is 1' },
    input: swapInput('buy', 1n, { tao: 10_000_000_000n * coin, alpha: 10_000_000_000n * coin }),
  },
  {
    id: 'swap-round-trip-gains-back',
    title: 'and takes it back at the same price: a rao has become ten',
    clauses: ['SWAP-07', 'SWAP-09'],
    why: {
      kind: 'rounding',
      note: 'no pool of the live chain is so large; the gain is that of the rounding',
    },
    input: swapInput('sell', 10n, {
      tao: 10_000_000_000n * coin + 1n,
      alpha: 10_000_000_000n * coin - 10n,
    }),
  },
  {
    id: 'swap-heavy-tao-buy',
    title: 'where TAO weighs 0.6, a tenth more of it buys more than an eleventh of the alpha',
    clauses: ['SWAP-07'],
    why: { kind: 'example', note: 'the power of three halves' },
    input: swapInput('buy', 10n * coin, { weight: 600_000_000_000_000_000n }),
  },
  {
    id: 'swap-heavy-tao-sell',
    title: 'and a tenth more of alpha sells for less than an eleventh of the TAO',
    clauses: ['SWAP-07'],
    why: { kind: 'example', note: 'the power of two thirds: the weights change sides' },
    input: swapInput('sell', 40n * coin, { weight: 600_000_000_000_000_000n }),
  },
  {
    id: 'swap-widest-weights-buy',
    title: 'where TAO weighs 0.99, a hundredth more of it buys 62 of 100 alpha',
    clauses: ['SWAP-07'],
    why: { kind: 'boundary', note: 'the power of 99' },
    input: swapInput('buy', coin, { weight: mostWeight }),
  },
  {
    id: 'swap-narrowest-weights-buy',
    title: 'where TAO weighs 0.01, twice as much of it buys 7 of 1000 alpha',
    clauses: ['SWAP-07'],
    why: { kind: 'boundary', note: 'the root of 99' },
    input: swapInput('buy', 100n * coin, { weight: leastWeight }),
  },
  {
    id: 'swap-empties-the-pool',
    title: 'at the widest weights a large payment buys the pool empty',
    clauses: ['SWAP-07', 'SWAP-10'],
    why: {
      kind: 'overflow',
      note: 'the power is below 10^-18, so nothing is left; the price is 0 afterwards',
    },
    input: swapInput('buy', 100n * coin, { weight: mostWeight }),
  },
  {
    id: 'swap-steps-of-the-ratio',
    title: 'what is left counts in steps of 10^-18, though a U64F64 has finer ones',
    clauses: ['SWAP-07'],
    why: { kind: 'rounding', note: 'a reserve of 7 million, a payment of a rao, and a large other side' },
    input: swapInput('buy', 1n, { tao: 7_000_000n, alpha: 9_000_000_000n * coin }),
  },
  {
    id: 'swap-bits-of-the-ratio',
    title: 'the steps are cut off to bits, and the reserve times the bits is cut off again',
    clauses: ['SWAP-07', 'SWAP-09'],
    why: { kind: 'rounding', note: 'weights that have no simple root' },
    input: swapInput('sell', 123_456_789n, {
      tao: 18_000_000_000n * coin,
      alpha: 17_999_999_999n * coin,
      weight: 512_345_678_901_234_567n,
    }),
  },
  {
    id: 'swap-both-round',
    title: 'one third of a pool, bought with half as much again',
    clauses: ['SWAP-09'],
    why: { kind: 'rounding', note: 'two thirds are left, cut off twice' },
    input: swapInput('buy', 50n * coin, { alpha: 400n * coin + 1n }),
  },
  {
    id: 'swap-saturated-reserve',
    title: 'a reserve that would not fit any more is the largest u64: half is left, not a third',
    clauses: ['SWAP-07'],
    why: { kind: 'overflow', note: '2^63 and 2^64 − 1 more' },
    input: swapInput('buy', mostRao, { tao: 2n ** 63n, alpha: 2n ** 63n }),
  },
];
