/**
 * The cases of `scoring.log2`: powers of 2, what is beside them, and numbers that lose bits.
 *
 * @module
 */
import { draws } from '../draws.ts';
import { casesOf, drawnCases, topicsOf } from './cases.ts';

const value = (number: number) => ({ value: number });

const edges = casesOf('log2', [
  ['one', 'of 1 it is 0', 'LOG2-01', 'boundary', 'no bits at all', value(1)],
  ['two', 'of 2 it is 1', 'LOG2-01', 'boundary', '65536 steps', value(2)],
  ['three', 'of 3 it is 1.58496', 'LOG2-02', 'example', 'rounded down', value(3)],
  ['whole', 'of 2^24 it is 24', 'LOG2-01', 'boundary', 'a probability of 1', value(2 ** 24)],
  [
    'before-whole',
    'of one less it is one step less than 24',
    'LOG2-02',
    'rounding',
    'rounded down, sixteen ones',
    value(2 ** 24 - 1),
  ],
  ['after-whole', 'of one more it is 24', 'LOG2-02', 'rounding', 'too little for a step', value(2 ** 24 + 1)],
  [
    'two-wholes',
    'of 2^25 it is 25',
    'LOG2-01',
    'boundary',
    'two probabilities of 1 together',
    value(2 ** 25),
  ],
  [
    'lost-bit',
    'above 2^25 the last bit is dropped',
    'LOG2-01',
    'rounding',
    'the mantissa has 24 bits behind the point',
    value(2 ** 25 + 1),
  ],
  [
    'lost-bits',
    'of the largest the last eight bits are dropped',
    'LOG2-01',
    'rounding',
    'a mantissa of all ones',
    value(2 ** 32 - 1),
  ],
  [
    'square-is-two',
    'a square just below 2 gives no bit',
    'LOG2-02',
    'boundary',
    'the root of 2, rounded down',
    value(11_863_283),
  ],
  [
    'square-above-two',
    'the next one gives a bit',
    'LOG2-02',
    'boundary',
    'the root of 2, rounded up',
    value(11_863_284),
  ],
  ['square-after', 'and the one after it', 'LOG2-02', 'boundary', 'the bit stays', value(11_863_285)],
  ['ten', 'of 10 it is 3.32192', 'LOG2-02', 'example', 'rounded down', value(10)],
  ['thousand', 'of 1000 it is 9.96578', 'LOG2-02', 'example', 'rounded down', value(1000)],
  [
    'square-rounded-down',
    'each square is rounded down',
    'LOG2-03',
    'rounding',
    'rounded to the nearest, it is one step more',
    value(1557),
  ],
  [
    'square-rounded-down-large',
    'the same for a probability',
    'LOG2-03',
    'rounding',
    'rounded to the nearest, it is one step more',
    value(1_485_155),
  ],
]);
const fuzz = drawnCases('log2', [8300, 16], (seed, index) => {
  const from = draws(seed);
  return {
    title: index % 4 === 3 ? 'a number of any size' : 'a probability',
    clauses: ['LOG2-02', 'LOG2-03'],
    note: 'sixteen bits by squares',
    input: value(index % 4 === 3 ? from.integer(1, 0xffffffff) : from.integer(1, 2 ** 24)),
  };
});

/** The topics of `scoring.log2`. */
export const log2Topics = topicsOf('scoring.log2', 'log2', { edges, fuzz });
