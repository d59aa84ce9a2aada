/**
 * The cases of `scoring.exp2`: both tables, the halvings, and the end.
 *
 * @module
 */
import { draws } from '../draws.ts';
import { casesOf, drawnCases, topicsOf, type Line } from './cases.ts';

const y = (value: number | bigint) => ({ y: value.toString() });
const whole = 65536;

const edges = casesOf('exp2', [
  ['none', 'to the power 0 it is 1', 'EXP2-02', 'boundary', '2^24 steps', y(0)],
  [
    'example',
    'a half to the power one and a half',
    ['EXP2-02', 'EXP2-04'],
    'example',
    '0.35355',
    y(1.5 * whole),
  ],
  ['step', 'one step is read off the fine table', 'EXP2-01', 'rounding', 'the second entry of 256', y(1)],
  [
    'fine-last',
    'the last entry of the fine table',
    'EXP2-01',
    'boundary',
    'two factors, one of them 1',
    y(255),
  ],
  ['coarse-first', 'the second entry of the coarse table', 'EXP2-01', 'boundary', '256 steps', y(256)],
  ['both', 'an entry of each', 'EXP2-02', 'rounding', 'the product is cut off behind 24 bits', y(256 + 1)],
  [
    'last-before-half',
    'the last before a half',
    'EXP2-02',
    'boundary',
    'the last entry of both tables',
    y(whole - 1),
  ],
  ['half', 'a half', 'EXP2-03', 'boundary', 'one halving, and no entry', y(whole)],
  ['after-half', 'one step past a half', 'EXP2-03', 'boundary', 'halved last, rounded down', y(whole + 1)],
  [
    'halved-last',
    'the product is cut off first, and then halved',
    'EXP2-03',
    'rounding',
    'cut off once, it would be one more or the same',
    y(7 * whole + 12_345),
  ],
  ['last-power', 'the last power that is not 0', 'EXP2-04', 'boundary', '23 halvings of 1', y(23 * whole)],
  [
    'last-halving',
    '23 halvings of less than 1 are nothing',
    'EXP2-04',
    'boundary',
    'less than a step',
    y(23 * whole + 1),
  ],
  [
    'end',
    '24 halvings are nothing, whatever is behind',
    'EXP2-04',
    'boundary',
    'no table is read',
    y(24 * whole),
  ],
  ['before-end', 'one step before', 'EXP2-04', 'boundary', 'read, and halved away', y(24 * whole - 1)],
  [
    'far',
    'the largest power',
    'EXP2-04',
    'overflow',
    'halvings beyond any shift of 64 bits',
    y(2n ** 64n - 1n),
  ],
  [
    'word',
    'a power of 64 halvings',
    'EXP2-04',
    'overflow',
    'a shift by 64 is a shift by 0 on many machines',
    y(64n * 65536n + 5n),
  ],
]);
const tables = casesOf(
  'exp2',
  [...Array(16).keys()]
    .map((bit): Line => {
      const deep = 2 ** bit;
      const name = bit < 8 ? 'fine' : 'coarse';
      return [
        `root-${bit}`,
        `the root for bit ${bit}`,
        'EXP2-01',
        'boundary',
        `an entry of the ${name} table that is one root`,
        y(deep),
      ];
    })
    .filter(([, , , , , input]) => !['1', '256'].includes((input as { y: string }).y)),
);
const fuzz = drawnCases('exp2', [8200, 16], (seed) => {
  const from = draws(seed);
  return {
    title: 'a power of any fraction',
    clauses: ['EXP2-02', 'EXP2-03'],
    note: 'up to 10 halvings',
    input: y(from.integer(0, 10 * whole)),
  };
});

/** The topics of `scoring.exp2`. */
export const exp2Topics = topicsOf('scoring.exp2', 'exp2', { edges, tables, fuzz });
