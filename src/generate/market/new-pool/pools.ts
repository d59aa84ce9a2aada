import type { Confirmation, Draft } from '../../topic.ts';
import { sheet } from '../confirmed-by.ts';
import { coin, half, mostRao } from '../pool.ts';
import { newPoolInput, one } from './input.ts';

const said = (id: string, tao: bigint, alpha: bigint, locked: bigint): readonly Confirmation[] =>
  sheet(id, {
    subnetTao: tao.toString(),
    subnetAlphaIn: alpha.toString(),
    subnetLocked: locked.toString(),
    recycled: '0',
    quoteWeight: half.toString(),
  });

/** What the pool starts with (NEW-POOL-04 to NEW-POOL-06). */
export const pools: readonly Draft[] = [
  {
    id: 'new-pool-even',
    title: '1000 TAO at a price of 1: 1000 alpha',
    clauses: ['NEW-POOL-05'],
    why: { kind: 'example', note: 'the line new-subnet-pool-1 of the sheet' },
    input: newPoolInput([one]),
    confirmed: said('new-subnet-pool-1', 1000n * coin, 1000n * coin, 1000n * coin),
  },
  {
    id: 'new-pool-topped-up',
    title: 'a lock of 500 TAO is topped up to 1000, which are not taken from anyone',
    clauses: ['NEW-POOL-04'],
    why: { kind: 'boundary', note: 'the line new-subnet-pool-2 of the sheet' },
    input: newPoolInput([one / 4n], { lock: 500n * coin }),
    confirmed: said('new-subnet-pool-2', 1000n * coin, 4000n * coin, 500n * coin),
  },
  {
    id: 'new-pool-whole-lock',
    title: 'a lock of 2000 TAO goes into the pool whole',
    clauses: ['NEW-POOL-04', 'NEW-POOL-06'],
    why: { kind: 'example', note: 'the line new-subnet-pool-3 of the sheet: nothing is recycled any more' },
    input: newPoolInput([553_402_322_211_286_548n], { lock: 2000n * coin }),
    confirmed: said('new-subnet-pool-3', 2000n * coin, 66_666_666_666_666n, 2000n * coin),
  },
  {
    id: 'new-pool-lock-a-rao-short',
    title: 'a lock a rao below the least',
    clauses: ['NEW-POOL-04'],
    why: { kind: 'boundary', note: '999.999999999 TAO' },
    input: newPoolInput([one], { lock: 1000n * coin - 1n }),
  },
  {
    id: 'new-pool-lock-a-rao-above',
    title: 'a lock a rao above the least',
    clauses: ['NEW-POOL-04'],
    why: { kind: 'boundary', note: '1000.000000001 TAO' },
    input: newPoolInput([one], { lock: 1000n * coin + 1n }),
  },
  {
    id: 'new-pool-third',
    title: 'at a price of a third the alpha is cut off',
    clauses: ['NEW-POOL-05'],
    why: { kind: 'rounding', note: 'a third is cut off first, so 3000 alpha it is, and not less' },
    input: newPoolInput([one / 3n]),
  },
  {
    id: 'new-pool-dear',
    title: 'at a price of 7 the alpha is cut off',
    clauses: ['NEW-POOL-05'],
    why: { kind: 'rounding', note: '142.857142857 alpha' },
    input: newPoolInput([7n * one]),
  },
  {
    id: 'new-pool-worthless',
    title: 'at a price so low that the alpha would not fit there is none',
    clauses: ['NEW-POOL-05'],
    why: { kind: 'overflow', note: 'the least price: a quotient that does not fit is 0' },
    input: newPoolInput([1n]),
  },
  {
    id: 'new-pool-nearly-worthless',
    title: 'the lowest price at which the alpha of 1000 TAO fits',
    clauses: ['NEW-POOL-05'],
    why: { kind: 'boundary', note: '10^12 through 2^64, rounded up' },
    input: newPoolInput([1_000_000_000_001n]),
  },
  {
    id: 'new-pool-worthless-by-a-step',
    title: 'a step lower it does not',
    clauses: ['NEW-POOL-05'],
    why: { kind: 'boundary', note: '2^64 of alpha is one too many' },
    input: newPoolInput([1_000_000_000_000n]),
  },
  {
    id: 'new-pool-nothing',
    title: 'no lock and no least lock: an empty pool',
    clauses: ['NEW-POOL-04', 'NEW-POOL-05'],
    why: { kind: 'boundary', note: 'a chain whose lock is free' },
    input: newPoolInput([one], { lock: 0n, least: 0n }),
  },
  {
    id: 'new-pool-largest',
    title: 'the largest lock',
    clauses: ['NEW-POOL-05', 'NEW-POOL-04'],
    why: { kind: 'overflow', note: '2^64 − 1' },
    input: newPoolInput([one], { lock: mostRao }),
  },
];
