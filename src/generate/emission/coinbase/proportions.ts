import type { Draft } from '../../topic.ts';
import { chain, subnet, three } from './input.ts';

/** Root's proportion, three times a block, and the flag (COINBASE-04, COINBASE-05, COINBASE-07, COINBASE-12). */
export const proportions: readonly Draft[] = [
  {
    id: 'coinbase-proportion-thrice',
    title: 'root’s proportion is one before the injection, another for the split, and a third at the end',
    clauses: ['COINBASE-05', 'COINBASE-07', 'COINBASE-12'],
    why: { kind: 'incident', note: 'a subnet so young that a block’s alpha shows: reusing any is wrong' },
    input: chain(
      [
        subnet({
          alphaReserve: '1000000000',
          alphaOut: '2000000000',
          taoReserve: '1000000000',
          movingPrice: '4294967',
          firstEmissionBlock: '7999990',
        }),
      ],
      { rootTao: '20000000000' },
    ),
  },
  {
    id: 'coinbase-proportion-record-not-read',
    title: 'the proportion that is stored for readers is not what the block reads',
    clauses: ['COINBASE-05', 'COINBASE-12'],
    why: { kind: 'incident', note: 'it is stale, and it is overwritten' },
    input: chain([subnet({ rootProp: '4294967296' }), subnet({ ...three.burned, rootProp: '1' })]),
  },
  {
    id: 'coinbase-proportion-no-root',
    title: 'nobody stakes on root: everything buys, and validators have their whole half',
    clauses: ['COINBASE-05', 'COINBASE-07'],
    why: { kind: 'boundary', note: 'a proportion of 0' },
    input: chain(undefined, { rootTao: '0' }),
  },
  {
    id: 'coinbase-proportion-weight-of-tao',
    title: 'the weight of TAO that the code has by default is 5.27 percent, not 18',
    clauses: ['COINBASE-05', 'COINBASE-07'],
    why: { kind: 'boundary', note: 'the weight of 18 percent is set in storage' },
    input: chain(undefined, { taoWeight: '971718665099567868' }),
  },
  {
    id: 'coinbase-proportion-recycled-last',
    title: 'root’s part is recycled before the proportion is stored',
    clauses: ['COINBASE-12', 'COINBASE-08'],
    why: { kind: 'ordering', note: 'alpha outside falls by it' },
    input: chain([
      subnet({ alphaReserve: '1000000000', alphaOut: '1', taoReserve: '10000000', movingPrice: '4294967' }),
    ]),
  },
  {
    id: 'coinbase-flag-at-one',
    title: 'moving prices that come to exactly 1 do not pay root',
    clauses: ['COINBASE-04'],
    why: { kind: 'boundary', note: 'more than 1 is asked for' },
    input: chain([subnet({ movingPrice: '4273492460' }), three.burned]),
  },
  {
    id: 'coinbase-flag-above-one',
    title: 'moving prices that come to one bit more than 1 pay root',
    clauses: ['COINBASE-04', 'COINBASE-08'],
    why: { kind: 'boundary', note: 'the other side' },
    input: chain([subnet({ movingPrice: '4273492461' }), three.burned]),
  },
  {
    id: 'coinbase-flag-disabled-counts',
    title: 'the price of a subnet without TAO counts for root',
    clauses: ['COINBASE-04', 'COINBASE-03'],
    why: { kind: 'boundary', note: 'every subnet that is emitted to counts' },
    input: chain([subnet({ movingPrice: '4273492461', emissionEnabled: false }), three.burned]),
  },
  {
    id: 'coinbase-flag-closed-does-not-count',
    title: 'the price of a closed subnet does not count for root',
    clauses: ['COINBASE-04', 'COINBASE-02'],
    why: { kind: 'boundary', note: 'only those that are emitted to' },
    input: chain([subnet({ movingPrice: '4273492461', registrationAllowed: false }), three.burned]),
  },
  {
    id: 'coinbase-flag-no-market',
    title: 'a subnet without a market counts as 1, so any other pays root',
    clauses: ['COINBASE-04', 'COINBASE-11'],
    why: { kind: 'boundary', note: 'mechanism 0' },
    input: chain([subnet({ mechanism: 0, movingPrice: '5' }), three.burned]),
  },
];
