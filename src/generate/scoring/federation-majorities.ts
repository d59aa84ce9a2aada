/**
 * Who is a majority, and who is not.
 *
 * @module
 */
import { casesOf } from './cases.ts';
import { colluder, federationInput, honest, other } from './federation-edges.ts';

const of = federationInput;

/** Majorities at their edge (FEDERATION-02). */
export const majorities = casesOf('federation', [
  [
    'example',
    'two that are honest, and one with 35 of 100 that gives everything to its own',
    'FEDERATION-02',
    'example',
    'the favourite of a minority gets next to nothing',
    of([
      [40, honest],
      [25, other],
      [35, colluder],
    ]),
  ],
  [
    'majority-colludes',
    'the same with 51 of 100',
    'FEDERATION-02',
    'boundary',
    'without an honest majority it wins',
    of([
      [29, honest],
      [20, other],
      [51, colluder],
    ]),
  ],
  [
    'half-colludes',
    'exactly a half is not more than a half',
    'FEDERATION-02',
    'boundary',
    'the lower weight holds only with more',
    of([
      [50, honest],
      [50, colluder],
    ]),
  ],
  [
    'just-above',
    'one of stake more decides',
    'FEDERATION-02',
    'boundary',
    '51 against 50',
    of([
      [51, honest],
      [50, colluder],
    ]),
  ],
  [
    'unanimous',
    'a majority of all takes the largest weight',
    'FEDERATION-02',
    'boundary',
    'no stake at all has to weigh at most as much',
    of(
      [
        [40, honest],
        [60, other],
      ],
      0,
    ),
  ],
  [
    'everybody',
    'where everybody has to stand behind it, it is the least',
    'FEDERATION-02',
    'boundary',
    'a majority of 1',
    of(
      [
        [40, honest],
        [60, other],
      ],
      65536,
    ),
  ],
  [
    'three-weights',
    'a column with three weights: the middle one',
    'FEDERATION-02',
    'ordering',
    'stakes of 25, 35 and 40',
    of([
      [
        25,
        [
          [0, 0],
          [1, 10],
        ],
      ],
      [
        35,
        [
          [0, 2],
          [1, 8],
        ],
      ],
      [
        40,
        [
          [0, 7],
          [1, 3],
        ],
      ],
    ]),
  ],
]);
