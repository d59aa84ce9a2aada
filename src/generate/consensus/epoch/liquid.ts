import type { Draft } from '../../topic.ts';
import { boundary, ordering } from './case.ts';
import { modes, ofSix, ofThree, put, type Change } from './subnets.ts';

const three = (change: Change) => ofThree({ ...modes.liquid, ...change });
const six = (change: Change) => ofSix({ ...modes.liquid, ...change });

/** Who buys and who sells, at which speed, and what is dropped (LIQUID-ALPHA-02, LIQUID-EMA-01 to LIQUID-EMA-05). */
export const liquid: readonly Draft[] = [
  boundary(
    'liquid-alpha-0-drops',
    'where alpha is 0 and there was no bond, none is made',
    ['LIQUID-EMA-05', 'LIQUID-EMA-02'],
    'validator 1 never bought uid 2',
    three({ alphaLow: 0, alphaHigh: 0, bonds: [[[2, 30000]], [], []] }),
  ),
  boundary(
    'liquid-bond-full',
    'a full bond and a weight of 1: the new bond is at most 1',
    ['LIQUID-EMA-03', 'LIQUID-ALPHA-02'],
    'both validators give uid 2 everything',
    three({ weights: [[[2, 65535]], [[2, 1]], []], bonds: [[[2, 65535]], [[2, 65535]], []] }),
  ),
  boundary(
    'liquid-buys',
    'a weight above the bond: the difference is the weight less the consensus',
    ['LIQUID-ALPHA-02', 'LIQUID-EMA-02'],
    'at penalty 0 validator 1 stands above the consensus of uid 2, and has little of it',
    three({ bondsPenalty: 0, bonds: [[], [[2, 1000]], []] }),
  ),
  boundary(
    'liquid-sells',
    'a weight below the bond: the difference is the bond less the weight',
    ['LIQUID-ALPHA-02', 'LIQUID-EMA-01'],
    'both validators hold more than they say now',
    three({
      bonds: [
        [
          [1, 65535],
          [2, 65535],
        ],
        [[2, 65535]],
        [],
      ],
    }),
  ),
  boundary(
    'liquid-neither',
    'weight, bond and consensus are 0: the difference is 0, and the alpha the least of the curve',
    ['LIQUID-ALPHA-07', 'LIQUID-ALPHA-04'],
    'a pair that has nothing to do with each other has an alpha all the same',
    three({ weights: [[[1, 1]], [], []], bonds: [[], [], []] }),
  ),
  boundary(
    'liquid-weight-equal-to-the-bond',
    'a weight equal to the bond counts as buying',
    ['LIQUID-ALPHA-02'],
    'a weight and a bond of exactly 1, under a consensus of 1: the difference is 0',
    three({ weights: [[[2, 65535]], [[2, 65535]], []], bonds: [[[2, 65535]], [], []] }),
  ),
  boundary(
    'liquid-below-the-consensus',
    'a weight below the consensus: a negative difference becomes 0',
    ['LIQUID-ALPHA-02'],
    'validator 1 says less of uid 2 than the consensus',
    three({
      weights: put(ofThree().weights, 1, [
        [0, 60000],
        [2, 5000],
      ]),
      bonds: [[], [], []],
    }),
  ),
  boundary(
    'liquid-one-column-agreed',
    'one column with a consensus is enough for the liquid average',
    ['YUMA3-BONDS-01'],
    'everyone disagrees but on miner 4',
    six({
      weights: [
        [],
        [
          [4, 10],
          [0, 50],
        ],
        [
          [4, 10],
          [1, 50],
        ],
        [
          [4, 10],
          [2, 50],
        ],
        [],
        [],
      ],
    }),
  ),
  boundary(
    'liquid-nothing-agreed',
    'no column has a consensus: bonds follow with one alpha, liquid or not',
    ['YUMA3-BONDS-01', 'CLIP-02'],
    'each validator praises another miner',
    six({ weights: [[], [[0, 50]], [[1, 50]], [[5, 50]], [], []], kappa: 45875 }),
  ),
  boundary(
    'liquid-nothing-agreed-without-penalty',
    'no consensus, and no penalty: one alpha, and the weights as they were set',
    ['YUMA3-BONDS-01', 'BONDS-PENALTY-02'],
    'each validator praises another miner',
    six({ weights: [[], [[0, 50]], [[1, 50]], [[5, 50]], [], []], kappa: 45875, bondsPenalty: 0 }),
  ),
  ...[0, 32768].map((bondsPenalty) =>
    ordering(
      `liquid-unsorted-at-penalty-${bondsPenalty}`,
      bondsPenalty === 0
        ? 'rows out of order reach liquid alpha as they are: entries are missed'
        : 'between the two penalties rows are sorted before liquid alpha: no entry is missed',
      ['LIQUID-ALPHA-06', 'LIQUID-ALPHA-07', 'LIQUID-EMA-04'],
      'every row of weights is turned round',
      six({ bondsPenalty, weights: ofSix().weights.map((row) => [...row].reverse()) }),
    ),
  ),
  ordering(
    'liquid-unsorted-both',
    'weights and bonds out of order: both scans miss the same entries',
    ['LIQUID-ALPHA-06', 'LIQUID-EMA-04'],
    'every row is turned round',
    six({
      weights: ofSix().weights.map((row) => [...row].reverse()),
      bonds: ofSix().bonds.map((row) => [...row].reverse()),
    }),
  ),
  ordering(
    'liquid-unsorted-in-the-middle',
    'one entry out of order: the scan goes on behind it',
    ['LIQUID-ALPHA-06', 'LIQUID-ALPHA-07'],
    'validator 2 says 4, then 3, then 5: only 3 is missed',
    six({
      bondsPenalty: 0,
      weights: put(ofSix().weights, 2, [
        [4, 30000],
        [3, 5000],
        [5, 30000],
      ]),
      bonds: put(ofSix().bonds, 2, [
        [4, 20000],
        [3, 10000],
        [5, 40000],
      ]),
    }),
  ),
  boundary(
    'liquid-explicit-zero-without-penalty',
    'an explicit 0 at penalty 0 keeps the bond in its column decaying',
    ['LIQUID-EMA-04', 'LIQUID-EMA-01'],
    'validator 1 says 0 of miner 5',
    six({
      bondsPenalty: 0,
      weights: put(ofSix().weights, 1, [
        [4, 40000],
        [5, 0],
      ]),
    }),
  ),
  boundary(
    'liquid-explicit-zero-with-half-a-penalty',
    'an explicit 0 between the two penalties is dropped, and the bond with it',
    ['LIQUID-EMA-04', 'BONDS-PENALTY-05'],
    'validator 1 says 0 of miner 5',
    six({
      bondsPenalty: 32768,
      weights: put(ofSix().weights, 1, [
        [4, 40000],
        [5, 0],
      ]),
    }),
  ),
  boundary(
    'liquid-clipped-away',
    'a weight that is clipped away drops the bond in its column',
    ['CLIP-02', 'LIQUID-EMA-04'],
    'the consensus of uid 0 is 0, and validator 1 has a bond in it',
    three({
      bonds: put(ofThree().bonds, 1, [
        [0, 65535],
        [2, 60000],
      ]),
    }),
  ),
];
