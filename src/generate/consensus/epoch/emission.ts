import type { Draft } from '../../topic.ts';
import { boundary, overflow, rounding } from './case.ts';
import { modes, ofSix, ofThree, put, units } from './subnets.ts';

const largest = 2n ** 64n - 1n;

/** Who gets how much (EMISSION-01 to EMISSION-06). */
export const emission: readonly Draft[] = [
  ...[
    [0n, 'nothing to give'],
    [1n, 'one rao: every share of it is cut to nothing'],
    [2n, 'two rao: a share of exactly a half would be one'],
    [3n, 'three rao among three'],
    [1000n, 'a thousand rao'],
    [2n ** 32n, '2^32 rao: an amount is the bits of its share'],
    [2n ** 63n, '2^63 rao'],
    [largest, 'as much as a u64 holds'],
  ].flatMap(([rao, title]) =>
    [ofThree, ofSix].map((subnet) =>
      (rao === largest || rao === 2n ** 63n ? overflow : rounding)(
        `emission-of-${rao as bigint}-rao-${subnet === ofThree ? 'three' : 'six'}`,
        `${title as string}; the subnet of ${subnet === ofThree ? 'three' : 'six'}`,
        ['EMISSION-06', 'EMISSION-03'],
        'each amount is rounded down on its own',
        subnet({ raoEmission: (rao as bigint).toString() }),
      ),
    ),
  ),
  overflow(
    'emission-all-to-one',
    'one uid has the whole share of as much as a u64 holds',
    ['EMISSION-06', 'EMISSION-04'],
    'a share of exactly 1, by stake',
    ofThree({
      raoEmission: largest.toString(),
      stakeBits: [units(600), '0', '0'],
      weights: [[], [], []],
    }),
  ),
  boundary(
    'emission-no-dividend',
    'incentive, and no dividend: the miners have it all',
    ['EMISSION-01', 'EMISSION-02'],
    'bonds stay as they are, and there are none',
    ofSix({ bondsMovingAverage: '1000000', bonds: [[], [], [], [], [], []] }),
  ),
  boundary(
    'emission-bonds-elsewhere',
    'all bonds are in a miner without incentive: no dividend',
    ['EMISSION-01', 'EMISSION-02', 'CLASSIC-BONDS-06'],
    'bonds in uid 0 alone, and they stay as they are',
    ofThree({ bondsMovingAverage: '1000000', bonds: [[], [[0, 65535]], []] }),
  ),
  boundary(
    'emission-by-active-stake',
    'no weights: emission goes by active stake, and the silent get nothing',
    ['EMISSION-04', 'ACTIVE-STAKE-01'],
    'validator 0 is silent',
    ofThree({ weights: [[], [], []], lastUpdate: put(ofThree().lastUpdate, 0, '1') }),
  ),
  boundary(
    'emission-by-stake',
    'nobody is active: emission goes by stake, those without a permit included',
    ['EMISSION-05', 'EMISSION-04'],
    'uid 2 has 500 units and never judged',
    ofThree({
      lastUpdate: ['1', '1', '1'],
      stakeBits: [units(600), units(400), units(500)],
    }),
  ),
  boundary(
    'emission-by-stake-without-stake',
    'nobody is active and nobody has stake: nobody gets anything',
    ['EMISSION-05'],
    'the last fallback falls back to zeros',
    ofThree({ lastUpdate: ['1', '1', '1'], stakeBits: ['0', '0', '0'] }),
  ),
  rounding(
    'emission-sum-of-two',
    'server and validator emission need not add up to the combined one',
    ['EMISSION-03', 'EMISSION-06'],
    'a validator that is judged as well, and odd amounts',
    ofThree({
      raoEmission: '999999999999999989',
      kappa: 21845,
      weights: [
        [
          [1, 30011],
          [2, 10007],
        ],
        [
          [0, 20011],
          [2, 40009],
        ],
        [],
      ],
    }),
  ),
  rounding(
    'emission-sum-of-two-yuma3',
    'the same under Yuma3',
    ['EMISSION-03', 'EMISSION-06'],
    'a validator that is judged as well, and odd amounts',
    ofThree({
      ...modes.yuma3,
      raoEmission: '999999999999999989',
      kappa: 21845,
      weights: [
        [
          [1, 30011],
          [2, 10007],
        ],
        [
          [0, 20011],
          [2, 40009],
        ],
        [],
      ],
    }),
  ),
  boundary(
    'emission-owner-as-miner',
    'the owner gives itself everything and is judged by nobody else',
    ['EMISSION-01', 'WEIGHTS-03'],
    'it has most of the stake: incentive and dividend are both its own',
    ofSix({
      stakeBits: put(ofSix().stakeBits, 0, units(2000)),
      weights: put(ofSix().weights, 0, [[0, 65535]]),
    }),
  ),
];
