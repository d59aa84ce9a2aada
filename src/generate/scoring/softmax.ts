/**
 * The cases of `scoring.softmax`: temperatures, ties, and classes without a probability.
 *
 * @module
 */
import { draws } from '../draws.ts';
import { casesOf, drawnCases, topicsOf } from './cases.ts';
import { drawnLogits } from './distributions.ts';

const of = (quantised: readonly number[], temperature = 0) => ({ quantised, temperature });
const equal = (n: number, logit = 0) => Array<number>(n).fill(logit);

const edges = casesOf('softmax', [
  ['example', 'logits of 1, 0 and 0', 'SOFTMAX-02', 'example', 'e of e + 2', of([256, 0, 0])],
  ['one-class', 'one class has it all', 'SOFTMAX-03', 'boundary', 'a sum of 1', of([-300])],
  [
    'two-equal',
    'two equal classes have a half each',
    'SOFTMAX-03',
    'boundary',
    'nothing remains',
    of([7, 7]),
  ],
  [
    'three-equal',
    'three equal classes: the first has one step more',
    'SOFTMAX-04',
    'ordering',
    '2^24 is 3 · 5592405 + 1',
    of([7, 7, 7]),
  ],
  [
    'tie-first',
    'of two largest the first takes what remains',
    'SOFTMAX-04',
    'ordering',
    'not the last',
    of([0, 500, 500, 3]),
  ],
  [
    'remainder-to-largest',
    'what remains goes to the largest, not to the first class',
    'SOFTMAX-04',
    'ordering',
    'the largest is last',
    of([0, 1, 2, 200]),
  ],
  [
    'remainder-many',
    'seven equal classes leave two steps, and one class takes both',
    'SOFTMAX-04',
    'rounding',
    '2^24 is 7 · 2396745 + 1',
    of(equal(7)),
  ],
  [
    'shift',
    'all logits moved by the same give the same',
    'SOFTMAX-01',
    'boundary',
    'only differences count',
    of([1256, 1000, 1000]),
  ],
  [
    'clamped',
    'all logits at the upper end',
    'SOFTMAX-01',
    'boundary',
    'a model that overflowed believes in everything alike',
    of(equal(4, 32767)),
  ],
  [
    'clamped-below',
    'all at the lower end',
    'SOFTMAX-01',
    'boundary',
    'as with no number at all',
    of(equal(4, -32768)),
  ],
  ['widest', 'from end to end', 'SOFTMAX-02', 'overflow', 'the other class has nothing', of([32767, -32768])],
  [
    'widest-hot',
    'from end to end at the highest temperature',
    'SOFTMAX-01',
    'rounding',
    '65535 · 94548 is above 32 bits',
    of([32767, -32768], 16),
  ],
  [
    'temperature-two',
    'at 2 the same logits are closer',
    'SOFTMAX-01',
    'example',
    'half the distance',
    of([256, 0, 0], 1),
  ],
  ['temperature-four', 'at 4 closer still', 'SOFTMAX-01', 'example', 'a quarter', of([256, 0, 0], 2)],
  [
    'depth-cut',
    'a distance is rounded down',
    'SOFTMAX-01',
    'rounding',
    'one step of 2^-8 is 369.3 steps of 2^-16',
    of([1, 0]),
  ],
  [
    'depth-cut-hot',
    'rounded down after the temperature, not before',
    'SOFTMAX-01',
    'rounding',
    '3 · 369.3 / 2',
    of([3, 0, 1], 1),
  ],
  [
    'last-probability',
    'the farthest class that has a probability',
    'SOFTMAX-03',
    'boundary',
    '23 halvings',
    of([4081, 0]),
  ],
  ['no-probability', 'a class that has none', 'SOFTMAX-02', 'boundary', '24 halvings', of([4260, 0])],
  [
    'small-lost',
    'a class with a power may have no probability',
    'SOFTMAX-03',
    'rounding',
    'one step of many classes',
    of([4081, 4081, 0]),
  ],
  [
    'thousand',
    'a thousand classes, one ahead',
    'SOFTMAX-03',
    'boundary',
    'each has little',
    of([...equal(999), 1000]),
  ],
  [
    'too-many',
    'more equal classes than a step each leaves for',
    'SOFTMAX-04',
    'rounding',
    '3000 classes: the first has what remains',
    of(equal(3000)),
  ],
]);
const fuzz = drawnCases('softmax', [8400, 21], (seed, index) => {
  const from = draws(seed);
  const n = from.integer(2, 12);
  return {
    title: `${n} classes at the temperature ${2 ** (index % 4)}`,
    clauses: ['SOFTMAX-02', 'SOFTMAX-03'],
    note: 'logits as models give them',
    input: of(drawnLogits(from, n), index % 4),
  };
});

/** The topics of `scoring.softmax`. */
export const softmaxTopics = topicsOf('scoring.softmax', 'softmax', { edges, fuzz });
