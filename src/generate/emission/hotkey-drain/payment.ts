import type { Draft } from '../../topic.ts';
import { boundary, drainCase, paying, rounding } from './input.ts';

/** How a hotkey pays (HOTKEY-DRAIN-06 to HOTKEY-DRAIN-09). */
export const payment: readonly Draft[] = [
  drainCase(
    'payment-take-of-all',
    'the take is of all that is pending, what was earned as a server too',
    [6, 9],
    boundary('one amount for both'),
    paying({
      take: 11796,
      pending: 1000n,
      stakes: [
        [1, 100n],
        [2, 900n],
      ],
    }),
  ),
  drainCase(
    'payment-take-0',
    'a take of 0 shares all of it',
    [6],
    boundary('the smallest take'),
    paying({
      pending: 1000n,
      stakes: [
        [1, 500n],
        [2, 500n],
      ],
    }),
  ),
  drainCase(
    'payment-take-all',
    'a take of the whole shares nothing',
    [6],
    boundary('the largest take'),
    paying({
      take: 65535,
      pending: 1000n,
      stakes: [
        [1, 500n],
        [2, 500n],
      ],
    }),
  ),
  drainCase(
    'payment-take-rounds',
    'the take is cut off to whole rao: 18 % of 5 is nothing',
    [6],
    rounding('0.9 rao'),
    paying({ take: 11796, pending: 5n, stakes: [[2, 1n]] }),
  ),
  drainCase(
    'payment-new-stake',
    'who added to a stake since the last payment gets nothing of this one, nor of what it had before',
    [7],
    boundary('a block after the last payment'),
    paying({
      pending: 1000n,
      lastDrain: 500n,
      stakes: [
        [1, 100n],
        [2, 300n, 501n],
        [3, 300n],
      ],
    }),
  ),
  drainCase(
    'payment-stake-of-that-block',
    'who added in the block of the last payment has its share',
    [7],
    boundary('the block of the last payment'),
    paying({
      pending: 1000n,
      lastDrain: 500n,
      stakes: [
        [1, 100n],
        [2, 300n, 500n],
        [3, 300n],
      ],
    }),
  ),
  drainCase(
    'payment-all-new',
    'where all stakes are new all is the owner’s',
    [7, 9],
    boundary('no stake counts'),
    paying({
      owner: 9,
      pending: 1000n,
      lastDrain: 0n,
      stakes: [
        [1, 100n, 1n],
        [2, 300n, 1n],
      ],
    }),
  ),
  drainCase(
    'payment-owner-new',
    'an owner that added to its stake has no share, but the take and what is left',
    [7, 9],
    boundary('the owner’s own stake'),
    paying({
      take: 11796,
      pending: 1000n,
      stakes: [
        [1, 500n, 999n],
        [2, 300n],
        [3, 400n],
      ],
    }),
  ),
  drainCase(
    'payment-nobody-staked',
    'where nobody staked all is the owner’s, who comes to have some',
    [9],
    boundary('no stake'),
    paying({ owner: 9, take: 11796, pending: 1000n }),
  ),
];
