/**
 * The cases of `scoring.jensenShannon`: the same, nothing in common, and nearly the same.
 *
 * @module
 */
import { draws } from '../draws.ts';
import { casesOf, drawnCases, topicsOf } from './cases.ts';
import { drawnLogits, even, oneHot, probabilitiesOf, whole } from './distributions.ts';

const of = (teacher: readonly number[], peer: readonly number[]) => ({ teacher, peer });

const edges = casesOf('jensen-shannon', [
  [
    'same',
    'the same distribution is not apart',
    'JENSEN-SHANNON-01',
    'boundary',
    'exactly 0',
    of(probabilitiesOf([300, 20, -5]), probabilitiesOf([300, 20, -5])),
  ],
  [
    'disjoint',
    'nothing in common is one bit',
    'JENSEN-SHANNON-03',
    'boundary',
    '65536 steps, no more',
    of(oneHot(2, 0), oneHot(2, 1)),
  ],
  [
    'example',
    'all on one of two classes, against a half on each',
    'JENSEN-SHANNON-01',
    'example',
    '0.3113 bit',
    of(oneHot(2, 0), even(2)),
  ],
  [
    'example-turned',
    'the same from the other side',
    'JENSEN-SHANNON-01',
    'ordering',
    'a divergence that is the same from either side',
    of(even(2), oneHot(2, 0)),
  ],
  [
    'one-hot-uniform',
    'all on one of ten, against a tenth on each',
    'JENSEN-SHANNON-02',
    'boundary',
    'nine classes of which the teacher has none',
    of(oneHot(10, 4), even(10)),
  ],
  [
    'both-nothing',
    'a class that neither has adds nothing',
    'JENSEN-SHANNON-02',
    'boundary',
    'the logarithm of 0 is never taken',
    of([whole, 0, 0], [whole - 1, 1, 0]),
  ],
  [
    'one-step',
    'one step moved is lost',
    'JENSEN-SHANNON-04',
    'rounding',
    'far below a step of 2^-16',
    of([whole / 2, whole / 2], [whole / 2 + 1, whole / 2 - 1]),
  ],
  [
    'below-nothing',
    'a sum that rounding takes below 0 is 0',
    'JENSEN-SHANNON-03',
    'rounding',
    'logarithms are rounded down, and that of the middle counts twice',
    of([8_850_045, 7_927_171], [8_850_088, 7_927_128]),
  ],
  [
    'disjoint-many',
    'nothing in common over four classes',
    'JENSEN-SHANNON-03',
    'boundary',
    'one bit again, whatever the shares',
    of([whole / 2, whole / 2, 0, 0], [0, 0, whole / 4, (whole / 4) * 3]),
  ],
  [
    'disjoint-odd',
    'nothing in common, in shares that are no powers',
    'JENSEN-SHANNON-03',
    'rounding',
    'each logarithm is one step or none below',
    of([5_592_405, 11_184_811, 0], [0, 0, whole]),
  ],
  [
    'thirds',
    'thirds against a half and two quarters',
    'JENSEN-SHANNON-04',
    'rounding',
    'rounded down once, at the end',
    of(even(3), [whole / 4, whole / 2, whole / 4]),
  ],
  [
    'one-class',
    'one class alone',
    'JENSEN-SHANNON-01',
    'boundary',
    'nobody can differ',
    of([whole], [whole]),
  ],
  [
    'order',
    'the same shares on other classes are apart',
    'JENSEN-SHANNON-01',
    'ordering',
    'classes are compared by their place',
    of([1_000_000, whole - 1_000_000], [whole - 1_000_000, 1_000_000]),
  ],
]);
const fuzz = drawnCases('jensen-shannon', [8500, 13], (seed, index) => {
  const from = draws(seed);
  const n = from.integer(2, 12);
  const teacher = drawnLogits(from, n);
  const near = index % 2 === 0;
  const peer = near ? teacher.map((logit) => logit + from.integer(-60, 60)) : drawnLogits(from, n);
  return {
    title: near ? 'a student that is near its teacher' : 'two models that never met',
    clauses: ['JENSEN-SHANNON-01', 'JENSEN-SHANNON-04'],
    note: `${n} classes`,
    input: of(probabilitiesOf(teacher), probabilitiesOf(peer)),
  };
});

/** The topics of `scoring.jensenShannon`. */
export const jensenShannonTopics = topicsOf('scoring.jensenShannon', 'jensen-shannon', { edges, fuzz });
