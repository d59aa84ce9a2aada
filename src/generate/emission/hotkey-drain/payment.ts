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
  drainCase(
    'payment-thirds',
    'three with the same stake, and the rao that is left over is the owner’s',
    [8, 9],
    rounding('thirds of 1000'),
    paying({
      owner: 4,
      pending: 1000n,
      stakes: [
        [1, 1n],
        [2, 1n],
        [3, 1n],
      ],
    }),
  ),
  drainCase(
    'payment-product-first',
    'one third of three is one: the product comes first',
    [8],
    rounding('149 divided first, and it was none'),
    paying({
      owner: 4,
      pending: 3n,
      stakes: [
        [1, 1n],
        [2, 1n],
        [3, 1n],
      ],
    }),
  ),
  drainCase(
    'payment-product-fits',
    'a product just below 2^63 is shared out as meant',
    [8],
    { kind: 'overflow', note: '3037000499 squared' },
    paying({
      owner: 4,
      pending: 3_037_000_499n,
      stakes: [
        [1, 3_037_000_499n],
        [2, 1_000_000_000n],
      ],
    }),
  ),
  drainCase(
    'payment-product-saturates',
    'a product above 2^63 is cut off there: of three TAO a stake of a million gets 9223 rao',
    [8, 9],
    { kind: 'overflow', note: '3·10^9 times 10^15; the owner has the rest' },
    paying({ owner: 4, pending: 3_000_000_000n, stakes: [[1, 10n ** 15n]] }),
  ),
  drainCase(
    'payment-product-saturates-alike',
    'who has a hundred times the stake is paid the same, where both products are above 2^63',
    [8],
    { kind: 'overflow', note: 'two products cut off at the same place' },
    paying({
      owner: 4,
      take: 11796,
      pending: 82_000_000_000n,
      stakes: [
        [1, 10n ** 14n],
        [2, 10n ** 12n],
      ],
    }),
  ),
  drainCase(
    'payment-owner-is-paid-twice',
    'an owner with a stake has its share, and the take and what is left',
    [8, 9],
    rounding('sevenths'),
    paying({
      take: 11796,
      pending: 1000n,
      stakes: [
        [1, 100n],
        [2, 300n],
        [3, 300n],
      ],
    }),
  ),
];
