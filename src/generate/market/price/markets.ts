import type { Draft } from '../../topic.ts';
import { coin, mostRao, pool } from '../pool.ts';

const unlike = [3n * coin, 7n * coin] as const;

/** Subnets without a market, and pools without alpha (PRICE-01, PRICE-02). */
export const markets: readonly Draft[] = [
  {
    id: 'price-stable',
    title: 'without a market one alpha is one TAO, whatever lies in the pool',
    clauses: ['PRICE-01'],
    why: { kind: 'boundary', note: 'mechanism 0, as the root has it' },
    input: pool(...unlike, undefined, 0),
  },
  {
    id: 'price-stable-empty',
    title: 'without a market an empty pool has the price 1 as well',
    clauses: ['PRICE-01', 'PRICE-02'],
    why: { kind: 'ordering', note: 'the mechanism is looked at before the reserves' },
    input: pool(0n, 0n, undefined, 0),
  },
  {
    id: 'price-mechanism-two',
    title: 'a mechanism of 2 is no market either',
    clauses: ['PRICE-01'],
    why: { kind: 'boundary', note: 'only 1 is' },
    input: pool(...unlike, undefined, 2),
  },
  {
    id: 'price-mechanism-65535',
    title: 'the largest mechanism is no market',
    clauses: ['PRICE-01'],
    why: { kind: 'boundary', note: 'only 1 is' },
    input: pool(...unlike, undefined, 65535),
  },
  {
    id: 'price-without-alpha',
    title: 'without alpha the price is 0, and not endless',
    clauses: ['PRICE-02'],
    why: { kind: 'boundary', note: 'a pool that was bought empty' },
    input: pool(1000n * coin, 0n),
  },
  {
    id: 'price-without-anything',
    title: 'an empty pool has the price 0',
    clauses: ['PRICE-02'],
    why: { kind: 'boundary', note: 'before a subnet is started' },
    input: pool(0n, 0n),
  },
  {
    id: 'price-without-tao',
    title: 'without TAO the price is 0',
    clauses: ['PRICE-04'],
    why: { kind: 'boundary', note: 'nothing through anything' },
    input: pool(0n, mostRao),
  },
];
