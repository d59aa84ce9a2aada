import type { Draft } from '../../topic.ts';
import { coin, leastWeight, mostRao, mostWeight, pool } from '../pool.ts';

/** Reserves at their ends (PRICE-04, PRICE-05). */
export const edges: readonly Draft[] = [
  {
    id: 'price-largest',
    title: 'a price that does not fit is the largest there is',
    clauses: ['PRICE-05'],
    why: { kind: 'overflow', note: '99 times 2^64 − 1' },
    input: pool(mostRao, 1n, leastWeight),
  },
  {
    id: 'price-largest-that-fits',
    title: 'weighed alike, the largest reserve through one rao fits',
    clauses: ['PRICE-04', 'PRICE-05'],
    why: { kind: 'boundary', note: '2^64 − 1, and no fraction' },
    input: pool(mostRao, 1n),
  },
  {
    id: 'price-first-that-does-not-fit',
    title: 'weighed 3 to 1, a third of 2^64 is the first that does not fit',
    clauses: ['PRICE-05'],
    why: { kind: 'boundary', note: '3 · 6148914691236517206 is 2^64 + 2' },
    input: pool(6_148_914_691_236_517_206n, 1n, 250_000_000_000_000_000n),
  },
  {
    id: 'price-last-that-fits',
    title: 'one rao less fits',
    clauses: ['PRICE-05'],
    why: { kind: 'boundary', note: '3 · 6148914691236517205 is 2^64 − 1' },
    input: pool(6_148_914_691_236_517_205n, 1n, 250_000_000_000_000_000n),
  },
  {
    id: 'price-least',
    title: 'one rao of TAO through the largest reserve is one step above 0',
    clauses: ['PRICE-04'],
    why: { kind: 'rounding', note: '2^64 / (2^64 − 1) steps, cut off' },
    input: pool(1n, mostRao),
  },
  {
    id: 'price-lost',
    title: 'the same with the heaviest TAO is lost, though 1.01 hundredths of a step is not nothing',
    clauses: ['PRICE-04'],
    why: { kind: 'rounding', note: 'a price of 0 with TAO and alpha in the pool' },
    input: pool(1n, mostRao, mostWeight),
  },
  {
    id: 'price-real',
    title: 'a pool of the size of a real one',
    clauses: ['PRICE-04', 'PRICE-03'],
    why: { kind: 'example', note: 'the reserves of the line buy-w5123 of the sheet' },
    input: pool(87_654_321_098_765n, 2_345_678_901_234_567n, 512_345_678_901_234_567n),
  },
  {
    id: 'price-one-of-each',
    title: 'one rao of each',
    clauses: ['PRICE-04'],
    why: { kind: 'boundary', note: 'the smallest pool that has a price' },
    input: pool(1n, 1n),
  },
  {
    id: 'price-supply',
    title: 'all TAO there can be, and a pool of one alpha',
    clauses: ['PRICE-04'],
    why: { kind: 'boundary', note: '21 million' },
    input: pool(21_000_000n * coin, coin),
  },
];
