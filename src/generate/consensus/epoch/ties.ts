import type { Draft } from '../../topic.ts';
import { boundary, ordering, rounding } from './case.ts';
import { modes, ofSix, ofThree, units } from './subnets.ts';

/** Three validators of these stakes with these weights for miner 4; what is left of a row goes to miner 5. */
const poll = (stakes: readonly number[], weights: readonly number[], kappa = 32767) =>
  ofSix({
    ownerUid: null,
    kappa,
    stakeThreshold: '0',
    stakeBits: ['0', ...stakes.map(units), '0', '0'],
    weights: [
      [],
      ...weights.map((weight): [number, number][] => [
        [4, weight],
        [5, 60000 - weight],
      ]),
      [],
      [],
    ],
  });

/** Where judgements, stakes or ranks meet exactly (MEDIAN-02 to MEDIAN-08, CLIP-01 to CLIP-06). */
export const ties: readonly Draft[] = [
  ordering(
    'ties-all-agree',
    'three validators say the same: nothing is clipped',
    ['CLIP-03', 'MEDIAN-06'],
    'trust is 1 less what normalising cut',
    poll([300, 300, 300], [20000, 20000, 20000]),
  ),
  ordering(
    'ties-two-of-three',
    'two say the same, the third says more and is clipped',
    ['MEDIAN-06', 'CLIP-01'],
    'two thirds of the stake stand at the lower weight',
    poll([300, 300, 300], [20000, 40000, 20000]),
  ),
  ordering(
    'ties-half-below',
    'exactly half of the stake at the lower weight, which is more than the minority by a hair',
    ['MEDIAN-04', 'MEDIAN-06'],
    'kappa 32768 leaves a minority a hair under a half',
    poll([256, 128, 128], [10000, 30000, 30000], 32768),
  ),
  ordering(
    'ties-half-above',
    'the same at kappa 32767: half is not enough, and the higher weight carries',
    ['MEDIAN-04', 'MEDIAN-06'],
    'kappa 32767 leaves a minority a hair over a half',
    poll([256, 128, 128], [10000, 30000, 30000]),
  ),
  ordering(
    'ties-lowest-has-none',
    'the lowest weight has no stake behind it',
    ['MEDIAN-02', 'CLIP-05'],
    'validator 1 has no stake at all',
    poll([0, 300, 300], [0, 40000, 40000]),
  ),
  boundary(
    'ties-one-against-many',
    'one validator with a hair over half of the stake decides alone',
    ['MEDIAN-06', 'CLIP-01'],
    '257 of 512',
    poll([257, 128, 127], [10000, 50000, 60000]),
  ),
  boundary(
    'ties-one-short-of-many',
    'one validator with a hair under half of the stake is outvoted',
    ['MEDIAN-06', 'CLIP-01'],
    '255 of 512',
    poll([255, 128, 129], [10000, 50000, 60000]),
  ),
  boundary(
    'ties-largest-weight-zero',
    'nobody gives miner 4 anything: its consensus is the largest of zeros',
    ['MEDIAN-06', 'CLIP-03', 'CLIP-06'],
    'explicit zeros in every row',
    poll([300, 200, 100], [0, 0, 0]),
  ),
  rounding(
    'ties-ranks-cut-to-nothing',
    'a rank below one step is cut to nothing, and so is the incentive',
    ['CLIP-05', 'CLIP-06'],
    'a stake of about 2^-30 times a weight of 2^-16',
    ofThree({
      kappa: 0,
      stakeThreshold: '0',
      stakeBits: [units(2n ** 30n), units(1), '0'],
      weights: [
        [[2, 65535]],
        [
          [0, 1],
          [2, 65535],
        ],
        [],
      ],
    }),
  ),
  rounding(
    'ties-incentive-in-thirds',
    'two validators praise three miners alike: incentives of a third',
    ['CLIP-06', 'STORING-01', 'EMISSION-06'],
    'thirds are cut at every step',
    ofSix({
      ownerUid: null,
      stakeBits: ['0', units(500), units(500), '0', '0', '0'],
      weights: [
        [],
        [
          [3, 1],
          [4, 1],
          [5, 1],
        ],
        [
          [3, 1],
          [4, 1],
          [5, 1],
        ],
        [],
        [],
        [],
      ],
    }),
  ),
  ordering(
    'ties-ring',
    'three validators praise each other in a ring',
    ['MEDIAN-05', 'CLIP-02'],
    'each is praised by a third of the stake alone: no consensus, no incentive',
    ofSix({
      ownerUid: null,
      stakeBits: ['0', units(300), units(300), units(300), '0', '0'],
      weights: [[], [[2, 1]], [[3, 1]], [[1, 1]], [], []],
    }),
  ),
  ordering(
    'ties-ring-at-a-third',
    'the same ring at a kappa of a third: everyone is praised enough',
    ['MEDIAN-05', 'MEDIAN-04'],
    'kappa 21845 is a third to the step, and so is each stake',
    ofSix({
      ownerUid: null,
      kappa: 21845,
      stakeBits: ['0', units(300), units(300), units(300), '0', '0'],
      weights: [[], [[2, 1]], [[3, 1]], [[1, 1]], [], []],
    }),
  ),
  ordering(
    'ties-pair-yuma3',
    'two validators praise each other, and each holds the other',
    ['YUMA3-BONDS-05', 'YUMA3-BONDS-06'],
    'incentive and dividends go to the same two',
    ofThree({
      ...modes.yuma3,
      stakeBits: [units(500), units(500), '0'],
      weights: [[[1, 1]], [[0, 1]], []],
      bonds: [[[1, 65535]], [[0, 65535]], []],
      kappa: 32768,
    }),
  ),
];
