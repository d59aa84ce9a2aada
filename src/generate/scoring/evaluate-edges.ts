/**
 * Small networks, each at one edge.
 *
 * @module
 */
import { casesOf } from './cases.ts';

const view = new DataView(new ArrayBuffer(4));

/** The bits of a float. */
export const bits = (value: number): number => {
  view.setFloat32(0, value);
  return view.getUint32(0);
};

/** A layer by its numbers. */
export const layer = (weights: readonly (readonly number[])[], bias: readonly number[]) => ({
  weights: weights.map((row) => row.map(bits)),
  bias: bias.map(bits),
});

/** The noise floor, the steepness and the temperature that most cases have. */
export const rule = { temperature: 1, noiseFloor: 0, steepness: 8 };

/** An input of `scoring.evaluate`. */
export const evaluateInput = (
  models: readonly object[],
  samples: readonly (readonly number[])[],
  more = rule,
) => ({
  models,
  samples: samples.map((sample) => sample.map(bits)),
  ...more,
});
/** A network that gives what it is asked. */
export const same = [
  layer(
    [
      [1, 0],
      [0, 1],
    ],
    [0, 0],
  ),
];

const of = evaluateInput;

/** Networks that can be followed by hand (EVALUATE-01 to EVALUATE-04). */
export const edges = casesOf('evaluate', [
  [
    'example',
    'a teacher, its copy, and one that turns everything round',
    ['EVALUATE-03', 'EVALUATE-04'],
    'example',
    'the copy has the largest weight',
    of(
      [
        same,
        same,
        [
          layer(
            [
              [0, 1],
              [1, 0],
            ],
            [0, 0],
          ),
        ],
      ],
      [
        [2, 0],
        [0, 1],
      ],
    ),
  ],
  [
    'order-of-sums',
    'a sum begins with the bias and adds in order, rounded each time',
    'EVALUATE-01',
    'rounding',
    '2^24 + 1 − 2^24 is 0',
    of(
      [
        [
          layer(
            [
              [1, 1],
              [1, 0],
            ],
            [16_777_216, 0],
          ),
        ],
        [
          layer(
            [
              [1, 1],
              [1, 0],
            ],
            [0, 0],
          ),
        ],
      ],
      [[1, -16_777_216]],
    ),
  ],
  [
    'product-rounded',
    'a product is rounded before it is added',
    'EVALUATE-01',
    'rounding',
    'a fused step keeps what is lost',
    of(
      [
        [
          layer(
            [
              [1.000_244_140_625, 1],
              [1, 0],
            ],
            [0, 0],
          ),
        ],
        same,
      ],
      [[1.000_244_140_625, -1.000_488_281_25]],
    ),
  ],
  [
    'between-layers',
    'nothing below 0 goes from one layer to the next',
    'EVALUATE-02',
    'boundary',
    'a layer of −1',
    of(
      [
        [
          layer(
            [
              [-1, 0],
              [0, 1],
            ],
            [0, 0],
          ),
          layer(
            [
              [1, 0],
              [0, 1],
            ],
            [0.25, 0],
          ),
        ],
        same,
      ],
      [[3, 1]],
    ),
  ],
  [
    'last-layer',
    'the last layer may be below 0',
    'EVALUATE-02',
    'boundary',
    'a logit of −3',
    of(
      [
        [
          layer(
            [
              [-1, 0],
              [0, 1],
            ],
            [0, 0],
          ),
        ],
        same,
      ],
      [[3, 1]],
    ),
  ],
]);
