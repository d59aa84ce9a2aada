import type { Draft } from '../../topic.ts';
import { chain, subnet, three } from './input.ts';

/** The moving prices that a block leaves (COINBASE-11). */
export const prices: readonly Draft[] = [
  {
    id: 'coinbase-price-after-buy',
    title: 'the moving price is made with the price after the buy',
    clauses: ['COINBASE-11'],
    why: { kind: 'ordering', note: 'a thin pool that the chain’s buy lifts' },
    input: chain(
      [
        subnet({
          taoReserve: '300000000',
          alphaReserve: '6000000000',
          alphaOut: '9000000000000000',
          movingPrice: '1',
          subnetEpochIndex: '4',
        }),
      ],
      { subnetMovingAlpha: '2147483648' },
    ),
  },
  {
    id: 'coinbase-price-shares-first',
    title: 'the shares of a block go by the moving prices before it',
    clauses: ['COINBASE-11', 'COINBASE-03'],
    why: { kind: 'ordering', note: 'a moving price of 0 gets nothing, whatever it is afterwards' },
    input: chain([subnet({ movingPrice: '0' }), three.burned], { subnetMovingAlpha: '4294967296' }),
  },
  {
    id: 'coinbase-price-capped',
    title: 'a price above 1 counts as 1 in the moving price, and in full in the terms',
    clauses: ['COINBASE-11', 'COINBASE-05'],
    why: { kind: 'boundary', note: 'only the average has the cap' },
    input: chain([
      subnet({
        taoReserve: '9000000000000',
        alphaReserve: '3000000000000',
        alphaOut: '1000000000',
        movingPrice: '4000000000',
      }),
    ]),
  },
  {
    id: 'coinbase-price-first-block',
    title: 'in its first block the moving price of a subnet stays 0',
    clauses: ['COINBASE-11'],
    why: { kind: 'boundary', note: 'age 1: one part in 201,601 of the usual pace is below the last bit' },
    input: chain([subnet({ firstEmissionBlock: '8000000', movingPrice: '0' }), three.burned]),
  },
  {
    id: 'coinbase-price-no-market',
    title: 'a subnet without a market moves from 1 to 1',
    clauses: ['COINBASE-11'],
    why: { kind: 'boundary', note: 'what is stored of it is overwritten by 1' },
    input: chain([subnet({ mechanism: 0, movingPrice: '123' })]),
  },
];
