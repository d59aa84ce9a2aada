import type { Draft } from '../../topic.ts';
import { sheetRejects } from '../confirmed-by.ts';
import { coin } from '../pool.ts';
import { refusal, swapInput, usualRate } from './input.ts';

const weight = 400_000_000_000_000_001n;

/** Something for nothing (SWAP-14). */
export const nothing: readonly Draft[] = [
  {
    id: 'swap-nothing-for-a-rao',
    title: 'a rao that buys less than a rao is refused',
    clauses: ['SWAP-14'],
    why: { kind: 'rounding', note: 'two thirds of a rao: the line swapx-9 of the sheet' },
    input: swapInput('buy', 1n, {
      tao: 1000n * coin,
      alpha: 1000n * coin,
      weight,
      limit: 10n ** 15n,
      rate: usualRate,
    }),
    confirmed: sheetRejects('swapx-9', refusal('ReservesTooLow')),
  },
  {
    id: 'swap-nothing-for-a-rao-sale',
    title: 'a rao of cheap alpha cannot be sold',
    clauses: ['SWAP-14'],
    why: { kind: 'rounding', note: 'the line swapx-10 of the sheet' },
    input: swapInput('sell', 1n, {
      tao: 1000n * coin,
      alpha: 1_000_000n * coin,
      weight,
      limit: 1000n,
      rate: usualRate,
    }),
    confirmed: sheetRejects('swapx-10', refusal('ReservesTooLow')),
  },
  {
    id: 'swap-something-for-two-rao',
    title: 'two rao buy one',
    clauses: ['SWAP-14'],
    why: { kind: 'boundary', note: 'one and a third, cut off' },
    input: swapInput('buy', 2n, { tao: 1000n * coin, alpha: 1000n * coin, weight }),
  },
  {
    id: 'swap-nothing-after-the-limit',
    title: 'a limit that leaves a rao, which buys nothing: the whole is refused',
    clauses: ['SWAP-14', 'SWAP-11'],
    why: { kind: 'ordering', note: 'the amount would have bought something' },
    input: swapInput('buy', coin, { tao: 6_000_000_000n, alpha: 2_250_000_000n, limit: 2_666_666_668n }),
  },
];
