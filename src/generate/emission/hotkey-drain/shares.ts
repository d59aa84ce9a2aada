import type { Draft } from '../../topic.ts';
import { drainCase, paying, rounding } from './input.ts';

/** What those who staked have, and what is left (HOTKEY-DRAIN-08, HOTKEY-DRAIN-09). */
export const shares: readonly Draft[] = [
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
