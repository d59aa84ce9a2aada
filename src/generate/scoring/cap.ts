/**
 * The cases of `scoring.cap`: none above it, some, and a cap that cannot be.
 *
 * @module
 */
import { draws } from '../draws.ts';
import { casesOf, drawnCases, topicsOf } from './cases.ts';

const of = (values: readonly (number | bigint)[], limit: number) => ({ values: values.map(String), limit });

const edges = casesOf('cap', [
  [
    'none-above',
    'values below the cap stay',
    'CAP-02',
    'boundary',
    'a half of each',
    of([30, 40, 30], 32768),
  ],
  [
    'no-cap',
    'with all allowed nothing is cut',
    'CAP-02',
    'boundary',
    'one value has nearly all',
    of([1_000_000, 1], 65535),
  ],
  [
    'example',
    'one value above two fifths',
    'CAP-03',
    'example',
    'cut to 26214 of 39321 of the rest',
    of([800, 100, 100], 26214),
  ],
  [
    'two-above',
    'where one is cut the next may stand above',
    'CAP-03',
    'ordering',
    'found at the second',
    of([1_000_000, 900_000, 50_000, 50_000], 26214),
  ],
  [
    'three-above',
    'three are cut alike',
    'CAP-03',
    'ordering',
    'found at the third',
    of([900_000, 1_000_000, 800_000, 10_000, 5000], 19661),
  ],
  [
    'at-the-cap',
    'a value that is the cap is not above it',
    'CAP-02',
    'boundary',
    '21845 of 65535 is a third',
    of([1000, 1000, 1000], 21846),
  ],
  ['just-above', 'one more is', 'CAP-03', 'boundary', 'cut by rounding', of([1003, 1000, 1000], 21846)],
  [
    'cannot-be',
    'where the caps of all make no more than 1, all are equal',
    'CAP-01',
    'boundary',
    'three thirds',
    of([900, 50, 1], 21845),
  ],
  [
    'cannot-be-less',
    'where they make less, too',
    'CAP-01',
    'boundary',
    'above the limit: it cannot be held',
    of([900, 50, 1], 100),
  ],
  [
    'cannot-be-zero',
    'where it cannot be, a value of 0 gets as much as the others',
    'CAP-01',
    'boundary',
    'three thirds, one of nothing',
    of([900, 50, 0], 21845),
  ],
  ['zero-limit', 'a limit of 0', 'CAP-01', 'boundary', 'all equal', of([5, 1], 0)],
  ['one', 'one value has all, whatever is allowed', 'CAP-01', 'boundary', '32768 of one', of([77], 32768)],
  ['one-whole', 'one value with all allowed', 'CAP-01', 'boundary', '65535 of one is one', of([77], 65535)],
  [
    'barely',
    'caps of all that make barely more than 1',
    'CAP-03',
    'rounding',
    'an SDK is thousands of units off here',
    of([1_000_000_000, 1, 1], 21846),
  ],
  [
    'zeros',
    'zeros stay 0 where others are cut',
    'CAP-03',
    'boundary',
    'nothing is filled up',
    of([900, 500, 0, 0], 32767),
  ],
  ['all-zero', 'nothing is not cut', 'CAP-02', 'boundary', '0 is not above 0', of([0, 0, 0], 32767)],
  [
    'rounding',
    'the cap is rounded down',
    'CAP-03',
    'rounding',
    'so that none is above it',
    of([100, 7, 3], 40000),
  ],
  [
    'order',
    'values stay at their places',
    'CAP-03',
    'ordering',
    'the largest stands last',
    of([10, 20, 900], 40000),
  ],
  [
    'large',
    'the largest values',
    'CAP-03',
    'overflow',
    'a product of 82 bits',
    of([2n ** 64n - 1n, 2n ** 64n - 1n, 1n], 32768),
  ],
  [
    'large-rest',
    'the largest value and a rest beside it',
    'CAP-03',
    'overflow',
    'a double would lose the rest',
    of([2n ** 64n - 1n, 2n ** 40n + 1n, 2n ** 40n + 3n], 23000),
  ],
]);
const fuzz = drawnCases('cap', [9200, 18], (seed) => {
  const from = draws(seed);
  const n = from.integer(2, 12);
  const values = [...Array(n).keys()].map(() => from.bigint(1n, 2n ** BigInt(from.integer(4, 34))));
  return {
    title: 'scores of which a few are far ahead',
    clauses: ['CAP-03'],
    note: `${n} values`,
    input: of(values, from.integer(Math.floor(65535 / n) + 1, 65535)),
  };
});

/** The topics of `scoring.cap`. */
export const capTopics = topicsOf('scoring.cap', 'cap', { edges, fuzz });
