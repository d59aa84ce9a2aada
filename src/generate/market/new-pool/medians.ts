import type { Draft } from '../../topic.ts';
import { newPoolInput, one } from './input.ts';

/** The median of the prices (NEW-POOL-01 to NEW-POOL-03). */
export const medians: readonly Draft[] = [
  {
    id: 'new-pool-first-subnet',
    title: 'where there is no subnet alpha costs 1',
    clauses: ['NEW-POOL-03'],
    why: { kind: 'boundary', note: 'the line median-price-1 of the sheet' },
    input: newPoolInput([]),
  },
  {
    id: 'new-pool-only-zeros',
    title: 'where all prices are 0 alpha costs 1',
    clauses: ['NEW-POOL-03', 'NEW-POOL-01'],
    why: { kind: 'boundary', note: 'they do not count' },
    input: newPoolInput([0n, 0n]),
  },
  {
    id: 'new-pool-one-subnet',
    title: 'the price of the only subnet',
    clauses: ['NEW-POOL-01'],
    why: { kind: 'boundary', note: 'the line median-price-2 of the sheet' },
    input: newPoolInput([one / 4n]),
  },
  {
    id: 'new-pool-two-subnets',
    title: 'of two subnets the mean',
    clauses: ['NEW-POOL-02'],
    why: { kind: 'example', note: 'a quarter and a half: the line median-price-3 of the sheet' },
    input: newPoolInput([one / 4n, one / 2n]),
  },
  {
    id: 'new-pool-three-subnets',
    title: 'of three the middle one',
    clauses: ['NEW-POOL-01'],
    why: { kind: 'example', note: 'the line median-price-4 of the sheet' },
    input: newPoolInput([one / 4n, one / 2n, one]),
  },
  {
    id: 'new-pool-zero-does-not-count',
    title: 'a price of 0 is left out, so that two of the three others are the same',
    clauses: ['NEW-POOL-01'],
    why: { kind: 'boundary', note: 'the line median-price-5 of the sheet' },
    input: newPoolInput([0n, one / 2n, one / 8n, one / 8n]),
  },
  {
    id: 'new-pool-unsorted',
    title: 'in whatever order they come: 5 of 7, 2 and 5',
    clauses: ['NEW-POOL-01'],
    why: { kind: 'ordering', note: 'the prices of a test of the chain' },
    input: newPoolInput([7n * one, 2n * one, 5n * one]),
  },
  {
    id: 'new-pool-even-with-zero',
    title: 'the mean of 2 and 8, where a third has the price 0',
    clauses: ['NEW-POOL-02', 'NEW-POOL-01'],
    why: { kind: 'boundary', note: 'the prices of a test of the chain' },
    input: newPoolInput([2n * one, 8n * one, 0n]),
  },
  {
    id: 'new-pool-middle-two',
    title: 'of four the mean of the middle two, however dear the dearest is',
    clauses: ['NEW-POOL-02'],
    why: { kind: 'example', note: 'not the mean of all' },
    input: newPoolInput([one, 1000n * one, one / 2n, one / 4n]),
  },
  {
    id: 'new-pool-mean-cut-off',
    title: 'the mean of two neighbouring prices is the lower',
    clauses: ['NEW-POOL-02'],
    why: { kind: 'rounding', note: 'a step apart' },
    input: newPoolInput([3n, 4n], { lock: 1n, least: 1n }),
  },
  {
    id: 'new-pool-mean-saturates',
    title: 'the sum of two huge prices is the largest there is',
    clauses: ['NEW-POOL-02'],
    why: { kind: 'overflow', note: 'half of it is 2^63, less than either' },
    input: newPoolInput([2n ** 128n - 1n, 2n ** 128n - 1n]),
  },
  {
    id: 'new-pool-number-order',
    title: 'prices are ordered as numbers, not as text',
    clauses: ['NEW-POOL-01'],
    why: { kind: 'ordering', note: '9, 10 and 11 alphas for a TAO' },
    input: newPoolInput([one / 9n, one / 10n, one / 11n]),
  },
];
