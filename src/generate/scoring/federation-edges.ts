/**
 * Evaluators at one edge each.
 *
 * @module
 */
import { casesOf } from './cases.ts';

type Row = readonly (readonly [number, number])[];

/** An input of `scoring.federation`. */
export const federationInput = (
  evaluators: readonly (readonly [stake: number | bigint, weights: Row])[],
  majority = 32768,
) => ({
  evaluators: evaluators.map(([stake, weights]) => ({ stake: stake.toString(), weights })),
  majority,
});
/** An honest row. */
export const honest: Row = [
  [0, 40_000],
  [1, 30_000],
  [2, 0],
];
/** Another. */
export const other: Row = [
  [0, 38_000],
  [1, 32_000],
  [2, 100],
];
/** A row that gives everything to one. */
export const colluder: Row = [[2, 65_535]];

const of = federationInput;

/** Rows, stakes and trust (FEDERATION-01, FEDERATION-03 to FEDERATION-05). */
export const edges = casesOf('federation', [
  [
    'scaled',
    'rows of another scale say the same',
    'FEDERATION-01',
    'boundary',
    '4 and 3 are 40000 and 30000',
    of([
      [50, honest],
      [
        50,
        [
          [0, 4],
          [1, 3],
        ],
      ],
    ]),
  ],
  [
    'row-rounding',
    'a row through its sum is rounded down',
    'FEDERATION-01',
    'rounding',
    'three thirds',
    of([
      [
        10,
        [
          [0, 1],
          [1, 1],
          [2, 1],
        ],
      ],
    ]),
  ],
  [
    'empty-row',
    'one that says nothing weighs against all',
    'FEDERATION-01',
    'boundary',
    'a row of 0',
    of([
      [60, []],
      [40, honest],
    ]),
  ],
  [
    'zero-row',
    'so does one that gives 0 to all',
    'FEDERATION-01',
    'boundary',
    'no division by 0',
    of([
      [40, [[0, 0]]],
      [60, honest],
    ]),
  ],
  [
    'no-stake',
    'without stake one is not heard',
    'FEDERATION-03',
    'boundary',
    'a stake of 0',
    of([
      [0, colluder],
      [10, honest],
    ]),
  ],
  [
    'no-stake-at-all',
    'nobody has stake',
    'FEDERATION-04',
    'boundary',
    'nothing to share by',
    of([
      [0, colluder],
      [0, honest],
    ]),
  ],
  [
    'order-of-uids',
    'uids in any order',
    'FEDERATION-04',
    'ordering',
    'the answer is in ascending order',
    of([
      [
        10,
        [
          [5, 3],
          [1, 4],
        ],
      ],
      [
        10,
        [
          [1, 4],
          [5, 3],
        ],
      ],
    ]),
  ],
  [
    'trust',
    'what is cut off is trust lost',
    'FEDERATION-05',
    'example',
    'the colluder has none',
    of([
      [40, honest],
      [30, honest],
      [30, colluder],
    ]),
  ],
  [
    'trust-whole',
    'whoever agrees is trusted wholly',
    'FEDERATION-05',
    'boundary',
    'three rows alike',
    of([
      [1, other],
      [1, other],
      [1, other],
    ]),
  ],
  [
    'large',
    'the largest stakes',
    'FEDERATION-03',
    'overflow',
    'a product of 96 bits',
    of([
      [2n ** 64n - 1n, honest],
      [2n ** 64n - 2n, other],
    ]),
  ],
  ['one', 'one alone decides', 'FEDERATION-04', 'boundary', 'its own row', of([[7, honest]])],
  ['none', 'without evaluators nobody has anything', 'FEDERATION-04', 'boundary', 'an empty list', of([])],
]);
