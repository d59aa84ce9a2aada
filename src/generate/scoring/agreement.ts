/**
 * The cases of `scoring.agreement`: ties, and lists shorter than what is asked for.
 *
 * @module
 */
import { draws } from '../draws.ts';
import { casesOf, drawnCases, topicsOf } from './cases.ts';
import { drawnLogits } from './distributions.ts';

const of = (teacher: readonly number[], peer: readonly number[], k: number) => ({ teacher, peer, k });

const edges = casesOf('agreement', [
  [
    'example',
    'the same best answer, and one more in common',
    ['AGREEMENT-01', 'AGREEMENT-02'],
    'example',
    'two of three',
    of([9, 5, 4, 1], [8, 1, 4, 6], 3),
  ],
  [
    'other',
    'another best answer, with the same three first ones',
    'AGREEMENT-01',
    'boundary',
    'what is shared says nothing of the order',
    of([9, 8, 7, 0], [7, 8, 9, 0], 3),
  ],
  [
    'tie',
    'of two largest the first is the answer',
    'AGREEMENT-03',
    'ordering',
    'not the last',
    of([5, 5, 0], [5, 4, 0], 1),
  ],
  [
    'tie-peer',
    'the same for the peer',
    'AGREEMENT-03',
    'ordering',
    'the peer decides by the same rule',
    of([0, 5, 4], [0, 5, 5], 1),
  ],
  [
    'tie-last',
    'the first of equals is among the first answers',
    'AGREEMENT-03',
    'ordering',
    'the last place is shared by two',
    of([9, 5, 5, 1], [9, 1, 5, 5], 2),
  ],
  [
    'all-equal',
    'a model without a view says the first class',
    'AGREEMENT-03',
    'ordering',
    'all equal',
    of([3, 3, 3], [0, 0, 1], 2),
  ],
  [
    'k-one',
    'with one first answer both counts say the same',
    'AGREEMENT-02',
    'boundary',
    'k is 1',
    of([1, 2, 3], [3, 2, 1], 1),
  ],
  [
    'k-all',
    'with all of them everything is shared',
    'AGREEMENT-02',
    'boundary',
    'k is the number of classes',
    of([1, 2, 3], [3, 2, 1], 3),
  ],
  [
    'k-more',
    'no more than there are',
    'AGREEMENT-02',
    'boundary',
    'k is above the number of classes',
    of([1, 2, 3], [3, 2, 1], 10),
  ],
  [
    'one-class',
    'one class is always agreed on',
    'AGREEMENT-01',
    'boundary',
    'nothing to choose',
    of([-5], [9], 1),
  ],
  [
    'nothing-shared',
    'nothing in common',
    'AGREEMENT-02',
    'boundary',
    'two of four each',
    of([4, 3, 2, 1], [1, 2, 3, 4], 2),
  ],
  [
    'negative',
    'the least negative is the largest',
    'AGREEMENT-01',
    'boundary',
    'not the largest in size',
    of([-1, -9], [-32768, -32767], 1),
  ],
]);
const fuzz = drawnCases('agreement', [8700, 12], (seed) => {
  const from = draws(seed);
  const n = from.integer(3, 12);
  const teacher = drawnLogits(from, n).map((logit) => Math.round(logit / 300));
  return {
    title: 'two models, with ties',
    clauses: ['AGREEMENT-02', 'AGREEMENT-03'],
    note: 'coarse logits',
    input: of(
      teacher,
      teacher.map((logit) => logit + from.integer(-2, 2)),
      from.integer(1, 4),
    ),
  };
});

/** The topics of `scoring.agreement`. */
export const agreementTopics = topicsOf('scoring.agreement', 'agreement', { edges, fuzz });
