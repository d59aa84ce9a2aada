import type { Draft } from '../../topic.ts';
import { boundary, ordering, rounding } from './case.ts';
import { modes, ofSix, ofThree, put } from './subnets.ts';

/** What becomes of bonds: none yet, beyond the subnet, out of order, the smallest and the full (the bonds of each mode). */
export const bonds: readonly Draft[] = [
  ...(['classic', 'yuma3', 'liquid'] as const).map((mode) =>
    boundary(
      `bonds-none-${mode}`,
      `nobody has bonds yet: the first epoch buys them, ${mode}`,
      [mode === 'classic' ? 'CLASSIC-BONDS-05' : mode === 'yuma3' ? 'YUMA3-BONDS-03' : 'LIQUID-EMA-02'],
      'the subnet of three, its bonds taken away',
      ofThree({ ...modes[mode], bonds: [[], [], []] }),
    ),
  ),
  ...(['classic', 'yuma3', 'liquid'] as const).map((mode) =>
    boundary(
      `bonds-beyond-the-subnet-${mode}`,
      `bonds in a uid that the subnet does not have take no part, ${mode}`,
      [
        'BONDS-MASK-05',
        mode === 'classic' ? 'CLASSIC-BONDS-01' : mode === 'yuma3' ? 'YUMA3-BONDS-03' : 'LIQUID-EMA-04',
      ],
      'validator 0 has bonds in uid 3 and uid 9, first in its row',
      ofThree({
        ...modes[mode],
        bonds: put(ofThree().bonds, 0, [
          [3, 65535],
          [9, 12345],
          [1, 65535],
          [2, 30000],
        ]),
      }),
    ),
  ),
  ...(['classic', 'yuma3', 'liquid'] as const).map((mode) =>
    boundary(
      `bonds-of-a-column-without-weights-${mode}`,
      mode === 'liquid'
        ? 'nobody speaks of miner 5 any more: with liquid alpha its bonds are gone at once'
        : `nobody speaks of miner 5 any more: its bonds decay, ${mode}`,
      [mode === 'classic' ? 'CLASSIC-BONDS-05' : mode === 'yuma3' ? 'YUMA3-BONDS-03' : 'LIQUID-EMA-04'],
      'no row has an entry for it',
      ofSix({
        ...modes[mode],
        weights: ofSix().weights.map((row) => row.filter(([uid]) => uid !== 5)),
      }),
    ),
  ),
  ...(['classic', 'yuma3', 'liquid'] as const).map((mode) =>
    ordering(
      `bonds-unsorted-${mode}`,
      mode === 'liquid'
        ? 'bonds out of order: liquid alpha misses them, the average does not'
        : `bonds out of order are bonds all the same, ${mode}`,
      [
        'BONDS-MASK-05',
        mode === 'classic' ? 'CLASSIC-BONDS-05' : mode === 'yuma3' ? 'YUMA3-BONDS-03' : 'LIQUID-ALPHA-06',
      ],
      'every row of bonds is turned round',
      ofSix({ ...modes[mode], bonds: ofSix().bonds.map((row) => [...row].reverse()) }),
    ),
  ),
  ...(['classic', 'yuma3'] as const).map((mode) =>
    boundary(
      `bonds-zero-entries-${mode}`,
      `stored bonds of 0 are entries, and make no difference, ${mode}`,
      [mode === 'classic' ? 'BONDS-MASK-01' : 'BONDS-MASK-02', 'BONDS-MASK-05'],
      'validator 1 has 0 in uid 0 and uid 1',
      ofThree({
        ...modes[mode],
        bonds: put(ofThree().bonds, 1, [
          [0, 0],
          [1, 0],
          [2, 60000],
        ]),
      }),
    ),
  ),
  ...(['classic', 'yuma3', 'liquid'] as const).map((mode) =>
    boundary(
      `bonds-of-a-stranger-${mode}`,
      `a uid without weights, stake or permit has bonds: they count, and are not stored, ${mode}`,
      [
        'STORING-04',
        mode === 'classic' ? 'CLASSIC-BONDS-01' : mode === 'yuma3' ? 'YUMA3-BONDS-04' : 'LIQUID-EMA-04',
      ],
      'miner 2 has 50000 in validator 1 and in itself',
      ofThree({
        ...modes[mode],
        bonds: put(ofThree().bonds, 2, [
          [1, 50000],
          [2, 50000],
        ]),
      }),
    ),
  ),
  rounding(
    'bonds-smallest-classic',
    'a bond of 1 beside one of 65535: its share is one of 65536',
    ['CLASSIC-BONDS-01', 'CLASSIC-BONDS-03', 'BONDS-MASK-01'],
    'bonds are read as integers and divided by their sum',
    ofThree({ bonds: [[[2, 65535]], [[2, 1]], []] }),
  ),
  rounding(
    'bonds-smallest-yuma3',
    'a bond of 1 is a 65535th, cut to the step, and decays',
    ['BONDS-MASK-02', 'YUMA3-BONDS-03', 'STORING-01'],
    'validator 1 buys nothing in miner 2 here',
    ofThree({
      ...modes.yuma3,
      bonds: [[[2, 65535]], [[2, 1]], []],
      weights: put(ofThree().weights, 1, [[0, 1]]),
    }),
  ),
  rounding(
    'bonds-full-yuma3',
    'everyone has a full bond in everyone',
    ['BONDS-MASK-02', 'YUMA3-BONDS-05'],
    '65535 is exactly 1',
    ofThree({
      ...modes.yuma3,
      bonds: [
        [
          [0, 65535],
          [1, 65535],
          [2, 65535],
        ],
        [
          [0, 65535],
          [1, 65535],
          [2, 65535],
        ],
        [],
      ],
    }),
  ),
];
