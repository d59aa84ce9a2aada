import type { Draft } from '../../topic.ts';
import { boundary, ordering, rounding } from './case.ts';
import { modes, ofSix, ofThree, put } from './subnets.ts';

const rows = ofSix().weights;

/** What a row says: zeros and gaps, order and scale (WEIGHTS-06, WEIGHTS-07). */
export const judgements: readonly Draft[] = [
  boundary(
    'weights-all-zero',
    'rows of explicit zeros are no judgement either',
    ['WEIGHTS-06', 'WEIGHTS-07', 'EMISSION-04'],
    'a sum of 0 divides nothing, the entries stay',
    ofThree({
      weights: [
        [
          [1, 0],
          [2, 0],
        ],
        [[2, 0]],
        [],
      ],
    }),
  ),
  ...(['classic', 'yuma3', 'liquid'] as const).map((mode) =>
    boundary(
      `weights-one-zero-${mode}`,
      mode === 'liquid'
        ? 'an explicit 0 keeps the column: its bond decays instead of being dropped'
        : `an explicit 0 for miner 2 is as good as none, in ${mode === 'classic' ? 'classic' : 'Yuma3'} mode`,
      ['WEIGHTS-07', 'CLIP-03', mode === 'liquid' ? 'LIQUID-EMA-04' : 'MEDIAN-05'],
      'validator 1 gives miner 2 a weight of 0',
      ofThree({
        ...modes[mode],
        weights: put(ofThree().weights, 1, [
          [0, 10000],
          [2, 0],
        ]),
      }),
    ),
  ),
  ...(['classic', 'yuma3', 'liquid'] as const).map((mode) =>
    boundary(
      `weights-one-missing-${mode}`,
      mode === 'liquid'
        ? 'the same column without an entry: its bond is dropped at once'
        : `the same without an entry, in ${mode === 'classic' ? 'classic' : 'Yuma3'} mode`,
      ['WEIGHTS-07', mode === 'liquid' ? 'LIQUID-EMA-04' : 'MEDIAN-05'],
      'validator 1 says nothing of miner 2',
      ofThree({ ...modes[mode], weights: put(ofThree().weights, 1, [[0, 10000]]) }),
    ),
  ),
  ...(['classic', 'yuma3', 'liquid'] as const).map((mode) =>
    ordering(
      `weights-unsorted-${mode}`,
      mode === 'liquid'
        ? 'rows out of order: the scan of liquid alpha misses entries, and bonds come in the order of the weights'
        : `rows out of order give the same, ${mode === 'classic' ? 'bonds sorted by uid' : 'under Yuma3 too'}`,
      ['WEIGHTS-07', ...(mode === 'liquid' ? ['LIQUID-ALPHA-06', 'LIQUID-EMA-04'] : ['EPOCH-02'])],
      'every row is turned round',
      ofSix({ ...modes[mode], weights: rows.map((row) => [...row].reverse()) }),
    ),
  ),
  rounding(
    'weights-of-one',
    'weights of 1 and 65535 in a row: the small share is cut',
    ['WEIGHTS-06', 'STORING-01'],
    '1 of 65536 is exactly 2^-16, and 65535 of 65536 the rest',
    ofThree({
      weights: [
        [
          [1, 1],
          [2, 65535],
        ],
        [
          [0, 1],
          [2, 65535],
        ],
        [],
      ],
    }),
  ),
  rounding(
    'weights-thirds',
    'equal weights for three: the shares add up to less than 1',
    ['WEIGHTS-06', 'CLIP-04', 'STORING-01'],
    'the trust of validator 1 is 1 less one step, and is stored as 65534',
    ofSix({
      weights: [
        [],
        [
          [3, 7],
          [4, 7],
          [5, 7],
        ],
        [
          [3, 9],
          [4, 9],
          [5, 9],
        ],
        [
          [2, 1],
          [4, 1],
          [5, 1],
        ],
        [],
        [],
      ],
    }),
  ),
  rounding(
    'weights-scale-does-not-matter',
    'a row twice as large says the same',
    ['WEIGHTS-06'],
    'the weights of the subnet of three, halved',
    ofThree({
      weights: [
        [
          [1, 10000],
          [2, 20000],
        ],
        [
          [0, 5000],
          [2, 20000],
        ],
        [],
      ],
    }),
  ),
];
