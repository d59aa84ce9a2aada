import type { Draft } from '../../topic.ts';
import { tao, most, sheet, prices } from './input.ts';

/** Prices that rise (BURN-PRICE-06, BURN-PRICE-07). */
export const registrations: readonly Draft[] = [
  {
    id: 'burn-price-day',
    title: 'a block, two registrations, and a half-life',
    clauses: ['BURN-PRICE-01', 'BURN-PRICE-06', 'BURN-PRICE-07'],
    why: { kind: 'example', note: 'the table of the chapter' },
    input: prices(
      tao,
      [
        ['block', 1],
        ['registration', 2],
        ['block', 360],
      ],
      {
        min: 500_000n,
        max: 100n * tao,
      },
    ),
  },
  {
    id: 'burn-price-rush',
    title: 'five registrations in one block, each dearer',
    clauses: ['BURN-PRICE-06', 'BURN-PRICE-07'],
    why: { kind: 'rounding', note: 'each product is cut to whole rao' },
    input: prices(tao, [['registration', 5]], { min: 500_000n, max: 100n * tao }),
    confirmed: [
      {
        ...sheet,
        output: {
          burn: '3175796937',
          paid: ['1000000000', '1260000000', '1587600000', '2000376000', '2520473760'],
        },
      },
    ],
  },
  ...(
    [
      [100_000_000n, '126000000'],
      [1n, '500000'],
      [3n, '500000'],
      [99_999_999_999n, '100000000000'],
      [0n, '500000'],
    ] as const
  ).map(([burn, after]): Draft => ({
    id: `burn-price-bump-${burn}`,
    title: `a registration at a price of ${burn} rao`,
    clauses: ['BURN-PRICE-05', 'BURN-PRICE-06'],
    why: {
      kind: 'boundary',
      note: 'the price is paid as it stands, and only then brought within its bounds',
    },
    input: prices(burn, [['registration', 1]], { min: 500_000n, max: 100_000_000_000n }),
    confirmed: [{ ...sheet, output: { burn: after, paid: [String(burn)] } }],
  })),
  {
    id: 'burn-price-multiplier-below-one',
    title: 'a multiplier below 1 counts as 1',
    clauses: ['BURN-PRICE-06'],
    why: { kind: 'boundary', note: 'a registration never makes the next one cheaper' },
    input: prices(1000n, [['registration', 3]], { mult: (1n << 64n) - 1n }),
  },
  {
    id: 'burn-price-saturates',
    title: 'the largest price, raised, stays',
    clauses: ['BURN-PRICE-06'],
    why: { kind: 'overflow', note: 'the product stops at the end of a U64F64' },
    input: prices(most, [['registration', 2]]),
  },
];
