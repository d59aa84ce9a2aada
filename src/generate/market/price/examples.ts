import type { Draft } from '../../topic.ts';
import { sheet } from '../confirmed-by.ts';
import { coin, pool } from '../pool.ts';

/** Prices that can be followed by hand (PRICE-03, PRICE-04). */
export const examples: readonly Draft[] = [
  {
    id: 'price-quarter',
    title: '1000 TAO and 4000 alpha, weighed alike: one alpha is a quarter of a TAO',
    clauses: ['PRICE-03', 'PRICE-04'],
    why: { kind: 'example', note: 'the weights cancel' },
    input: pool(1000n * coin, 4000n * coin),
  },
  {
    id: 'price-three-halves',
    title: '150 TAO and 100 alpha, weighed alike: one and a half',
    clauses: ['PRICE-04'],
    why: { kind: 'example', note: 'the line price-150000000000-100000000000 of the sheet' },
    input: pool(150n * coin, 100n * coin),
    confirmed: sheet('price-150000000000-100000000000', { price: '27670116110564327424' }),
  },
  {
    id: 'price-light-tao',
    title: '1000 of each, and TAO weighs 0.4: one alpha is one and a half TAO',
    clauses: ['PRICE-03'],
    why: { kind: 'example', note: 'the side that weighs less is worth more' },
    input: pool(1000n * coin, 1000n * coin, 400_000_000_000_000_000n),
  },
];
