import type { Draft } from '../../topic.ts';
import { asserted, prices } from './input.ts';

/** Prices at their bounds (BURN-PRICE-05). */
export const bounds: readonly Draft[] = [
  {
    id: 'burn-price-never-stuck',
    title: 'a price of 1 rao comes up to the lower bound and is capped at the upper',
    clauses: ['BURN-PRICE-05', 'BURN-PRICE-06'],
    why: { kind: 'boundary', note: 'without the lower bound the price would be cut to 0 and stay there' },
    input: prices(
      1n,
      [
        ['block', 1],
        ['registration', 1],
        ['block', 1],
        ['block', 1],
      ],
      {
        halfLife: 1,
        mult: 2n << 64n,
        min: 100_000n,
        max: 150_000n,
      },
    ),
    confirmed: [
      {
        ...asserted('test_burn_min_and_max_clamps_prevent_zero_stuck_and_cap_bump'),
        output: { burn: '100000', paid: ['100000'] },
      },
    ],
  },
  {
    id: 'burn-price-crossed-bounds',
    title: 'where the bounds are crossed the upper one wins',
    clauses: ['BURN-PRICE-05'],
    why: { kind: 'ordering', note: 'the lower bound is looked at first' },
    input: prices(
      500n,
      [
        ['block', 1],
        ['registration', 1],
      ],
      { min: 1000n, max: 10n },
    ),
  },
  {
    id: 'burn-price-bounds-without-decay',
    title: 'a price that does not fall is brought within its bounds all the same',
    clauses: ['BURN-PRICE-04', 'BURN-PRICE-05'],
    why: { kind: 'boundary', note: 'bounds that were changed since take hold in the next block' },
    input: prices(5n, [['block', 1]], { halfLife: 0, min: 7n }),
  },
];
