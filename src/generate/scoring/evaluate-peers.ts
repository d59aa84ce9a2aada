/**
 * Which model is the teacher, and what the others are worth.
 *
 * @module
 */
import { casesOf } from './cases.ts';
import { evaluateInput, layer, rule, same } from './evaluate-edges.ts';

const of = evaluateInput;

/** A teacher and its peers (EVALUATE-03, EVALUATE-04). */
export const peers = casesOf('evaluate', [
  [
    'teacher-first',
    'the first model is the teacher',
    'EVALUATE-03',
    'ordering',
    'the second and third are apart from it alike',
    of(
      [
        same,
        [
          layer(
            [
              [2, 0],
              [0, 1],
            ],
            [0, 0],
          ),
        ],
        [
          layer(
            [
              [2, 0],
              [0, 1],
            ],
            [0, 0],
          ),
        ],
      ],
      [[1, 0.5]],
    ),
  ],
  [
    'teacher-alone',
    'a teacher alone has nobody to weigh',
    'EVALUATE-04',
    'boundary',
    'no peers',
    of([same], [[1, 2]]),
  ],
  [
    'floor',
    'below the noise floor two peers are alike',
    'EVALUATE-04',
    'boundary',
    'a floor of 0.1 bit',
    of(
      [
        same,
        same,
        [
          layer(
            [
              [1.1, 0],
              [0, 1],
            ],
            [0, 0],
          ),
        ],
      ],
      [[1, 0]],
      { ...rule, noiseFloor: 6554 },
    ),
  ],
]);
