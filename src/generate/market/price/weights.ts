import type { Draft } from '../../topic.ts';
import { sheet } from '../confirmed-by.ts';
import { coin, half, leastWeight, mostWeight, pool } from '../pool.ts';

const alike = [1000n * coin, 1000n * coin] as const;

/** What the weights make of a price (PRICE-03, PRICE-04). */
export const weights: readonly Draft[] = [
  {
    id: 'price-heavy-tao',
    title: 'TAO weighs 0.6: two thirds, each quotient cut off',
    clauses: ['PRICE-03', 'PRICE-04'],
    why: { kind: 'rounding', note: 'the line pricew-…-600000000000000000 of the sheet' },
    input: pool(...alike, 600_000_000_000_000_000n),
    confirmed: sheet('pricew-1000000000000-1000000000000-600000000000000000', {
      price: '12297829382473034410',
    }),
  },
  {
    id: 'price-after-injection',
    title: 'TAO weighs a little more than a half: a little less than a quarter',
    clauses: ['PRICE-03', 'PRICE-04'],
    why: { kind: 'rounding', note: 'the line pricew-…-500124906320259805 of the sheet' },
    input: pool(1000n * coin, 4000n * coin, 500_124_906_320_259_805n),
    confirmed: sheet('pricew-1000000000000-4000000000000-500124906320259805', {
      price: '4609382478957643956',
    }),
  },
  ...(
    [
      ['least', leastWeight, 'the least weight: 99 times as dear'],
      ['most', mostWeight, 'the most weight: a ninety-ninth, cut off'],
      ['above-half', half + 1n, 'a step above a half: just below 1'],
      ['below-half', half - 1n, 'a step below a half: just above 1'],
    ] as const
  ).map(([name, weight, title]): Draft => ({
    id: `price-weight-${name}`,
    title,
    clauses: ['PRICE-03'],
    why: { kind: 'boundary', note: 'the weight of alpha is the rest of the weight of TAO' },
    input: pool(...alike, weight),
  })),
  {
    id: 'price-thirds',
    title: 'a third of a third: cut off twice before they are multiplied, and once after',
    clauses: ['PRICE-04'],
    why: { kind: 'rounding', note: 'one quotient of the products would end otherwise' },
    input: pool(1n * coin, 3n * coin, 750_000_000_000_000_000n),
  },
  {
    id: 'price-sevenths',
    title: 'reserves of 2 to 7, weights of 3 to 7',
    clauses: ['PRICE-04'],
    why: { kind: 'rounding', note: 'three roundings' },
    input: pool(2n * coin, 7n * coin, 700_000_000_000_000_000n),
  },
];
