/**
 * The cases of `scoring.toU16`: halves, the smallest, and nothing.
 *
 * @module
 */
import { draws } from '../draws.ts';
import { casesOf, drawnCases, topicsOf } from './cases.ts';

const of = (...values: readonly (number | bigint)[]) => ({
  values: values.map((value, uid) => [uid, value.toString()]),
});

const edges = casesOf('to-u16', [
  [
    'example',
    'the largest is 65535, half of it 32768',
    ['TO-U16-01', 'TO-U16-02'],
    'rounding',
    '32767.5 goes to the even one',
    of(2, 1),
  ],
  [
    'half-down',
    'a half that goes down',
    'TO-U16-02',
    'rounding',
    '0.5 · 65535 / 65535 · 1, of 131070',
    of(131_070, 1, 5),
  ],
  [
    'half-down-three',
    'two and a half goes to 2, three and a half to 4',
    'TO-U16-02',
    'rounding',
    'halves are not all rounded up',
    of(131_070, 5, 7),
  ],
  ['dropped', 'what rounds to 0 is left out', 'TO-U16-03', 'boundary', 'a half goes to 0', of(131_070, 1)],
  ['kept', 'a little more is 1', 'TO-U16-03', 'boundary', 'above a half', of(131_069, 1)],
  ['zeros', 'zeros are left out', 'TO-U16-03', 'boundary', 'no weight of 0 is set', of(0, 5, 0, 5)],
  ['nothing', 'without a value there is no weight', 'TO-U16-01', 'boundary', 'no division by 0', of(0, 0)],
  ['none', 'nobody is there', 'TO-U16-01', 'boundary', 'an empty list', of()],
  [
    'equal',
    'equal values are all 65535',
    'TO-U16-01',
    'boundary',
    'parts of the largest, not of the sum',
    of(3, 3, 3),
  ],
  ['one', 'one value is 65535', 'TO-U16-01', 'boundary', 'whatever it is', of(1)],
  [
    'exact',
    'where the largest is 65535 values stay',
    'TO-U16-01',
    'boundary',
    'nothing is rounded',
    of(65_535, 12_345, 1),
  ],
  [
    'large',
    'the largest values',
    'TO-U16-02',
    'overflow',
    'a product of 80 bits',
    of(2n ** 64n - 1n, 2n ** 63n, 2n ** 48n + 2n ** 47n + 1n),
  ],
  [
    'precise',
    'beside a tie by one in 2^60',
    'TO-U16-02',
    'overflow',
    'a double sees the tie',
    of(2n ** 61n, 2n ** 60n + 1n, 2n ** 60n, 2n ** 60n - 1n),
  ],
]);
const fuzz = drawnCases('to-u16', [9300, 12], (seed) => {
  const from = draws(seed);
  return {
    title: 'scores of a subnet',
    clauses: ['TO-U16-02'],
    note: 'steps of 2^-32',
    input: of(
      ...[...Array(from.integer(2, 12)).keys()].map(() => from.bigint(0n, 2n ** BigInt(from.integer(3, 33)))),
    ),
  };
});

/** The topics of `scoring.toU16`. */
export const toU16Topics = topicsOf('scoring.toU16', 'to-u16', { edges, fuzz });
