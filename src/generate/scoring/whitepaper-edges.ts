/**
 * The paper’s simulation, and peers at one edge each.
 *
 * @module
 */
import { casesOf } from './cases.ts';

/** An input of `scoring.whitepaper`. */
export const whitepaperInput = (
  stakes: readonly number[],
  weights: readonly (readonly number[])[],
  {
    blocks = 1,
    steepness = 10,
    majority = 32768,
    inflation = ['1', '10'],
  }: {
    readonly blocks?: number;
    readonly steepness?: number;
    readonly majority?: number;
    readonly inflation?: readonly [string, string];
  } = {},
) => ({ stakes: stakes.map(String), weights, steepness, majority, inflation, blocks });
const sides = [
  [1, 0],
  [0, 1],
];

const of = whitepaperInput;

/** One thing each (WHITEPAPER-01 to WHITEPAPER-05). */
export const edges = casesOf('whitepaper', [
  [
    'simulation',
    'two sides with 51 and 49 of 100, each for itself: the smaller one fades',
    'WHITEPAPER-05',
    'example',
    'the paper prints 0.48773, 0.48495, 0.48155, 0.47739 and 0.47231',
    of([51, 49], sides, { blocks: 5 }),
  ],
  [
    'even',
    'with a half each nothing moves',
    'WHITEPAPER-03',
    'boundary',
    'trust is a half for both',
    of([1, 1], sides, { blocks: 3 }),
  ],
  [
    'rank',
    'ranks are stake times weight',
    'WHITEPAPER-02',
    'example',
    'three peers, and weights of 3 to 1',
    of(
      [2, 1, 1],
      [
        [0, 3, 1],
        [1, 0, 1],
        [1, 1, 0],
      ],
    ),
  ],
  [
    'rows-scaled',
    'rows count by their parts',
    'WHITEPAPER-01',
    'boundary',
    '300 to 100 is 3 to 1',
    of(
      [2, 1, 1],
      [
        [0, 300, 100],
        [7, 0, 7],
        [1, 1, 0],
      ],
    ),
  ],
  [
    'no-weight',
    'a peer that weighs nobody lifts nobody',
    'WHITEPAPER-01',
    'boundary',
    'a row of 0',
    of(
      [5, 1],
      [
        [0, 0],
        [1, 0],
      ],
    ),
  ],
  [
    'nobody-weighs',
    'where nobody weighs there is no incentive',
    'WHITEPAPER-04',
    'boundary',
    'shares fall by what a block adds',
    of(
      [5, 1],
      [
        [0, 0],
        [0, 0],
      ],
    ),
  ],
  [
    'trust-counts-any-weight',
    'the least weight is full support',
    'WHITEPAPER-03',
    'ordering',
    '1 of 65535',
    of(
      [60, 40],
      [
        [65_534, 1],
        [0, 1],
      ],
    ),
  ],
  [
    'trust-above',
    'all stake behind one',
    'WHITEPAPER-03',
    'boundary',
    '1 / (1 + e^-5)',
    of(
      [3, 1],
      [
        [1, 0],
        [1, 0],
      ],
    ),
  ],
  [
    'steep',
    'a steeper trust',
    'WHITEPAPER-03',
    'boundary',
    'the steepest there is',
    of([51, 49], sides, { steepness: 64 }),
  ],
  [
    'flat',
    'a flat trust is a half for all',
    'WHITEPAPER-03',
    'boundary',
    'a steepness of 0',
    of([51, 49], sides, { steepness: 0 }),
  ],
  [
    'majority',
    'another majority',
    'WHITEPAPER-03',
    'boundary',
    'three quarters',
    of([51, 49], sides, { majority: 49_152 }),
  ],
  [
    'incentive',
    'rank times trust, through the sum of all',
    'WHITEPAPER-04',
    'example',
    'three sides',
    of(
      [5, 3, 2],
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
    ),
  ],
  [
    'no-inflation',
    'a block that adds nothing changes nothing',
    'WHITEPAPER-05',
    'boundary',
    '0 of 10',
    of([51, 49], sides, { inflation: ['0', '10'], blocks: 2 }),
  ],
  [
    'twice',
    'two blocks go by the shares of the first',
    'WHITEPAPER-05',
    'ordering',
    'not twice by the stakes',
    of([51, 49], sides, { blocks: 2 }),
  ],
  [
    'long',
    'a hundred blocks: the smaller side is nearly gone',
    'WHITEPAPER-05',
    'example',
    'whoever is below half is starved',
    of([51, 49], sides, { blocks: 100 }),
  ],
]);
