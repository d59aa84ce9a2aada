/**
 * The cases of `scoring.kullbackLeibler`: what the peer rules out, and what the teacher does.
 *
 * @module
 */
import { draws } from '../draws.ts';
import { casesOf, drawnCases, topicsOf } from './cases.ts';
import { drawnLogits, even, oneHot, probabilitiesOf, whole } from './distributions.ts';

const of = (teacher: readonly number[], peer: readonly number[]) => ({ teacher, peer });

const edges = casesOf('kullback-leibler', [
  [
    'same',
    'the same distribution loses nothing',
    'KULLBACK-LEIBLER-01',
    'boundary',
    'exactly 0',
    of(probabilitiesOf([300, 20, -5]), probabilitiesOf([300, 20, -5])),
  ],
  [
    'example',
    'all on one of two classes, where the peer has a half on each',
    'KULLBACK-LEIBLER-01',
    'example',
    'one bit',
    of(oneHot(2, 0), even(2)),
  ],
  [
    'example-turned',
    'the other way round it is eleven and a half',
    'KULLBACK-LEIBLER-02',
    'ordering',
    'a divergence that has a direction',
    of(even(2), oneHot(2, 0)),
  ],
  [
    'ruled-out',
    'what the peer rules out counts as one step',
    'KULLBACK-LEIBLER-02',
    'boundary',
    '24 bits, not infinity',
    of(oneHot(2, 0), oneHot(2, 1)),
  ],
  [
    'one-step',
    'a peer with one step is as good as one with none',
    'KULLBACK-LEIBLER-02',
    'boundary',
    'the floor is one step',
    of(oneHot(2, 0), [1, whole - 1]),
  ],
  [
    'two-steps',
    'with two steps it is one bit less',
    'KULLBACK-LEIBLER-02',
    'boundary',
    '23 bits',
    of(oneHot(2, 0), [2, whole - 2]),
  ],
  [
    'teacher-nothing',
    'what the teacher rules out adds nothing',
    'KULLBACK-LEIBLER-01',
    'boundary',
    'the logarithm of 0 is never taken',
    of([whole, 0], [whole / 4, (whole / 4) * 3]),
  ],
  [
    'both-nothing',
    'a class that neither has adds nothing',
    'KULLBACK-LEIBLER-01',
    'boundary',
    'nothing of nothing',
    of([whole, 0, 0], [whole / 2, whole / 2, 0]),
  ],
  [
    'below-nothing',
    'a sum that the floor takes below 0 is 0',
    'KULLBACK-LEIBLER-03',
    'rounding',
    'a peer whose floor makes its shares more than 1',
    of([whole - 1, 1], [whole, 0]),
  ],
  [
    'below-nothing-many',
    'the same by rounding',
    'KULLBACK-LEIBLER-03',
    'rounding',
    'logarithms are rounded down',
    of([whole - 3, 3], [whole - 2, 2]),
  ],
  [
    'thirds',
    'thirds where the peer has a half and two quarters',
    'KULLBACK-LEIBLER-03',
    'rounding',
    'rounded down once, at the end',
    of(even(3), [whole / 4, whole / 2, whole / 4]),
  ],
  [
    'uniform',
    'a teacher without a view, and a peer with one',
    'KULLBACK-LEIBLER-01',
    'example',
    'ten classes',
    of(even(10), probabilitiesOf([900, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
  ],
]);
const fuzz = drawnCases('kullback-leibler', [8600, 12], (seed, index) => {
  const from = draws(seed);
  const n = from.integer(2, 12);
  const teacher = drawnLogits(from, n);
  const near = index % 2 === 0;
  const peer = near ? teacher.map((logit) => logit + from.integer(-60, 60)) : drawnLogits(from, n);
  return {
    title: near ? 'a student that is near its teacher' : 'two models that never met',
    clauses: ['KULLBACK-LEIBLER-01', 'KULLBACK-LEIBLER-03'],
    note: `${n} classes`,
    input: of(probabilitiesOf(teacher), probabilitiesOf(peer)),
  };
});

/** The topics of `scoring.kullbackLeibler`. */
export const kullbackLeiblerTopics = topicsOf('scoring.kullbackLeibler', 'kullback-leibler', { edges, fuzz });
