import type { Draft } from '../../topic.ts';
import { repoTestRejects, sheetRejects } from '../confirmed-by.ts';
import { coin, mostRao } from '../pool.ts';
import { refusal, swapInput, usualRate } from './input.ts';

const tests = 'pallet-swap test_swap_rejects_input_over_1000x_input_reserve';

/** The refusals that come first (SWAP-04, SWAP-05). */
export const guards: readonly Draft[] = [
  {
    id: 'swap-thousandfold',
    title: 'a thousand times the reserve may be paid in',
    clauses: ['SWAP-04'],
    why: { kind: 'boundary', note: 'of the alpha one part in 1001 is left' },
    input: swapInput('buy', 100_000n * coin),
  },
  {
    id: 'swap-over-thousandfold',
    title: 'a rao more is too much',
    clauses: ['SWAP-04'],
    why: { kind: 'boundary', note: 'SwapInputTooLarge' },
    input: swapInput('buy', 100_000n * coin + 1n),
  },
  {
    id: 'swap-over-thousandfold-sale',
    title: 'a sale is held against the alpha in the pool',
    clauses: ['SWAP-04'],
    why: { kind: 'boundary', note: 'one rao above 1000 times 400 alpha' },
    input: swapInput('sell', 400_000n * coin + 1n),
  },
  {
    id: 'swap-thousandfold-less-fee',
    title: 'the fee is taken off before the amount is held against the reserve',
    clauses: ['SWAP-04', 'SWAP-03'],
    why: { kind: 'ordering', note: '50 coins more than a thousandfold, and 50.4 of fee' },
    input: swapInput('buy', 100_050n * coin, { rate: usualRate }),
  },
  {
    id: 'swap-repo-too-large-sale',
    title: '1000001 rao of alpha into a pool of 1000',
    clauses: ['SWAP-04', 'SWAP-05'],
    why: { kind: 'ordering', note: 'the pool is too small as well, which is looked at later' },
    input: swapInput('sell', 1_000_001n, { tao: 1000n, alpha: 1000n, dropFees: true }),
    confirmed: repoTestRejects(tests, refusal('SwapInputTooLarge')),
  },
  {
    id: 'swap-repo-too-large-buy',
    title: '1000001 rao of TAO into a pool of 1000',
    clauses: ['SWAP-04', 'SWAP-05'],
    why: { kind: 'ordering', note: 'the pool is too small as well, which is looked at later' },
    input: swapInput('buy', 1_000_001n, { tao: 1000n, alpha: 1000n, dropFees: true }),
    confirmed: repoTestRejects(tests, refusal('SwapInputTooLarge')),
  },
  {
    id: 'swap-huge-reserve',
    title: 'a thousand times a huge reserve is the largest u64, and any amount is below',
    clauses: ['SWAP-04'],
    why: { kind: 'overflow', note: 'the product stops at 2^64 − 1' },
    input: swapInput('buy', mostRao, { tao: mostRao / 2n, alpha: mostRao / 2n }),
  },
  {
    id: 'swap-reserve-of-a-million',
    title: 'a reserve of 1000000 rao pays',
    clauses: ['SWAP-05'],
    why: { kind: 'boundary', note: 'the least that does' },
    input: swapInput('buy', 1_000_000n, { tao: coin, alpha: 1_000_000n }),
  },
  {
    id: 'swap-reserve-below-a-million',
    title: 'a reserve of 999999 rao does not',
    clauses: ['SWAP-05'],
    why: { kind: 'boundary', note: 'the line swap-11 of the sheet' },
    input: swapInput('buy', 1_000_000n, { tao: coin, alpha: 999_999n, rate: usualRate, limit: 10n ** 15n }),
    confirmed: sheetRejects('swap-11', refusal('ReservesTooLow')),
  },
  {
    id: 'swap-reserve-below-a-million-sale',
    title: 'a seller needs 1000000 rao of TAO in the pool',
    clauses: ['SWAP-05'],
    why: { kind: 'boundary', note: 'the line swapx-8 of the sheet' },
    input: swapInput('sell', coin, {
      tao: 999_999n,
      alpha: 1000n * coin,
      weight: 500_000_000_000_000_001n,
      limit: 1000n,
      dropFees: true,
    }),
    confirmed: sheetRejects('swapx-8', refusal('ReservesTooLow')),
  },
  {
    id: 'swap-small-paid-side',
    title: 'the side that is paid in may be as small as one likes',
    clauses: ['SWAP-05'],
    why: { kind: 'boundary', note: '1 rao of TAO beside 400 alpha' },
    input: swapInput('buy', 1000n, { tao: 1n }),
  },
  {
    id: 'swap-reserve-before-limit',
    title: 'a pool that is too small is refused before the limit is looked at',
    clauses: ['SWAP-05', 'SWAP-06'],
    why: { kind: 'ordering', note: 'ReservesTooLow and not PriceLimitExceeded' },
    input: swapInput('buy', 1n, { alpha: 999_999n, limit: 1n }),
  },
];
