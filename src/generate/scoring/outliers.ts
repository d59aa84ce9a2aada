/**
 * The cases of `scoring.outliers`: zeros, the line below which scores go, and ties at it.
 *
 * @module
 */
import { draws } from '../draws.ts';
import { casesOf, drawnCases, topicsOf } from './cases.ts';

const of = (scores: readonly (number | bigint)[], exclude = 0, minAllowed = 1, first = 0) => ({
  scores: scores.map((score, uid) => [uid + first, score.toString()]),
  exclude,
  minAllowed,
});
const ramp = (n: number) => [...Array(n).keys()].map((index) => index + 1);

const edges = casesOf('outliers', [
  [
    'zeros',
    'scores of 0 are no weights',
    'OUTLIERS-01',
    'boundary',
    'whatever is asked for',
    of([0, 5, 0, 3]),
  ],
  [
    'all-zero',
    'without a score there is nothing to set',
    'OUTLIERS-01',
    'boundary',
    'no even weights for all',
    of([0, 0, 0]),
  ],
  ['none', 'nobody is there', 'OUTLIERS-01', 'boundary', 'an empty list', of([])],
  [
    'nothing-excluded',
    'with 0 nothing more goes',
    'OUTLIERS-02',
    'boundary',
    'the lowest is the line',
    of([4, 1, 3, 2]),
  ],
  ['example', 'a quarter of five goes: one', 'OUTLIERS-02', 'example', '0.25 · 4 is 1', of(ramp(5), 16383)],
  [
    'rounded-up',
    'one 65535th more and two go',
    'OUTLIERS-02',
    'rounding',
    'the place is rounded up',
    of(ramp(5), 16384),
  ],
  [
    'least-part',
    'the least part there is takes one',
    'OUTLIERS-02',
    'rounding',
    'any part above 0 does',
    of(ramp(5), 1),
  ],
  [
    'all-excluded',
    'with all excluded the largest remains',
    'OUTLIERS-02',
    'boundary',
    'the line is the largest',
    of(ramp(5), 65535),
  ],
  [
    'ties',
    'what equals the line is kept',
    'OUTLIERS-04',
    'ordering',
    'three of the lowest are equal',
    of([2, 2, 2, 5, 9], 30000),
  ],
  [
    'ties-all',
    'all equal, all kept',
    'OUTLIERS-04',
    'ordering',
    'whatever is excluded',
    of([7, 7, 7, 7], 65535),
  ],
  [
    'spare',
    'no more go than can be spared',
    'OUTLIERS-03',
    'boundary',
    'the subnet asks for four of five',
    of(ramp(5), 65535, 4),
  ],
  [
    'spare-none',
    'none goes where all are needed',
    'OUTLIERS-03',
    'boundary',
    'five of five',
    of(ramp(5), 65535, 5),
  ],
  [
    'spare-one',
    'what can be spared is rounded up too',
    'OUTLIERS-03',
    'rounding',
    '(5 − 2) · 4 / 5 is 2.4: three go',
    of(ramp(5), 65535, 2),
  ],
  [
    'too-few',
    'too few scores are all kept, and are not enough',
    'OUTLIERS-03',
    'boundary',
    'the chain would refuse them',
    of([3, 0, 4], 65535, 3),
  ],
  [
    'exactly-enough',
    'as many as are asked for are enough',
    'OUTLIERS-03',
    'boundary',
    'two of two',
    of([3, 0, 4], 0, 2),
  ],
  [
    'zeros-do-not-count',
    'the part is of the scores above 0',
    'OUTLIERS-02',
    'ordering',
    'zeros would push the line down',
    of([0, 0, 0, 0, 0, 1, 2, 3], 32767),
  ],
  [
    'order',
    'the order of uids is kept',
    'OUTLIERS-04',
    'ordering',
    'not sorted by score',
    of([5, 1, 9, 3], 20000, 1, 60000),
  ],
  ['one', 'one score is kept', 'OUTLIERS-02', 'boundary', 'nothing lies below it', of([8], 65535)],
  [
    'large',
    'the largest scores',
    'OUTLIERS-04',
    'overflow',
    'above what a double holds exactly',
    of([2n ** 64n - 1n, 2n ** 64n - 2n, 2n ** 64n - 3n], 32768),
  ],
]);
const fuzz = drawnCases('outliers', [9100, 16], (seed) => {
  const from = draws(seed);
  const n = from.integer(3, 14);
  const scores = [...Array(n).keys()].map(() =>
    from.oneIn(5) ? 0 : from.oneIn(2) ? from.integer(1, 5) : from.bigint(1n, 2n ** 32n),
  );
  return {
    title: 'scores with ties and zeros',
    clauses: ['OUTLIERS-02', 'OUTLIERS-03'],
    note: `${n} uids`,
    input: of(scores, from.integer(0, 65535), from.integer(0, n)),
  };
});

/** The topics of `scoring.outliers`. */
export const outliersTopics = topicsOf('scoring.outliers', 'outliers', { edges, fuzz });
