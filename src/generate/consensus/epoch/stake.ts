import type { Draft } from '../../topic.ts';
import { boundary, overflow, rounding } from './case.ts';
import { modes, ofSix, ofThree, put, units } from './subnets.ts';

const largest = (2n ** 127n - 1n).toString();
const bits = (value: bigint) => value.toString();
const stakes = ofSix().stakeBits;

/** Which stake counts, and what share of the whole it is (STAKE-01 to STAKE-05). */
export const stake: readonly Draft[] = [
  ...[
    [399n, 'below', 'one unit below the threshold, a validator has no stake and loses its permit'],
    [400n, 'at', 'exactly the threshold is enough'],
    [401n, 'above', 'one unit above the threshold'],
  ].map(([units64, where, title]) =>
    boundary(
      `stake-threshold-${where as string}`,
      title as string,
      ['STAKE-01', 'STAKE-03', 'EPOCH-04'],
      'validator 1 against a threshold of 400 units',
      ofThree({ stakeThreshold: '400', stakeBits: [units(601), units(units64 as bigint), '0'] }),
    ),
  ),
  boundary(
    'stake-threshold-fraction-below',
    'all but one bit of the last unit is missing: whole units are compared',
    ['STAKE-01'],
    '400 units less 2^-64 are 399 whole units',
    ofThree({ stakeThreshold: '400', stakeBits: [units(600), bits((400n << 64n) - 1n), '0'] }),
  ),
  boundary(
    'stake-threshold-fraction-above',
    'a fraction above the threshold counts with all its bits',
    ['STAKE-01', 'STAKE-04'],
    'validator 1 has 400 units and a half',
    ofThree({ stakeThreshold: '400', stakeBits: [units(600), bits((400n << 64n) + (1n << 63n)), '0'] }),
  ),
  boundary(
    'stake-threshold-0',
    'without a threshold even the least stake counts',
    ['STAKE-01', 'STAKE-05', 'PERMITS-05'],
    'uid 2 has one bit; its share is cut to 0, and so it has no permit',
    ofThree({ stakeThreshold: '0', stakeBits: [units(600), units(400), '1'], maxAllowedValidators: 3 }),
  ),
  boundary(
    'stake-threshold-largest',
    'a threshold that nobody reaches leaves no stake at all',
    ['STAKE-01', 'STAKE-04', 'EMISSION-05'],
    'the threshold is 2^64 − 1; nothing is divided',
    ofThree({ stakeThreshold: bits(2n ** 64n - 1n) }),
  ),
  boundary(
    'stake-owner-below',
    'everyone is below the threshold; the owner is exempt from it, and so has the whole',
    ['STAKE-02', 'STAKE-01'],
    'validators 1 to 3 have 499 units or less of 500, the owner 50',
    ofSix({ stakeThreshold: '500', stakeBits: put(stakes, 1, units(499)) }),
  ),
  boundary(
    'stake-owner-not-there',
    'the same six without an owner: 50 units are too few',
    ['STAKE-02', 'PERMITS-01', 'WEIGHTS-03'],
    'uid 0 loses its stake, its say, its weight for itself and its permit',
    ofSix({ ownerUid: null }),
  ),
  boundary(
    'stake-owner-elsewhere',
    'an owner that is a miner without stake',
    ['STAKE-02', 'PERMITS-05', 'EPOCH-04'],
    'uid 4 has a permit from now on, and no share',
    ofSix({ ownerUid: 4 }),
  ),
  boundary(
    'stake-owner-outside',
    'an owner whose uid the subnet does not have',
    ['STAKE-02', 'PERMITS-02'],
    'uid 6 of six uids; nobody is exempt from anything',
    ofSix({ ownerUid: 6 }),
  ),
  boundary(
    'stake-none',
    'nobody has any stake',
    ['STAKE-04', 'MEDIAN-08', 'EMISSION-05'],
    'everything is 0, and only new permits and bonds are left to say so',
    ofThree({ stakeBits: ['0', '0', '0'] }),
  ),
  boundary(
    'stake-none-yuma3',
    'nobody has any stake, under Yuma3',
    ['STAKE-04', 'YUMA3-BONDS-06', 'EMISSION-05'],
    'no dividends to share; nobody has a permit from now on, so no bonds are stored',
    ofThree({ ...modes.yuma3, stakeBits: ['0', '0', '0'] }),
  ),
  boundary(
    'stake-equal',
    'two validators of equal stake',
    ['STAKE-04', 'MEDIAN-06'],
    'halves are exact; kappa is a hair under a half',
    ofThree({ stakeBits: [units(500), units(500), '0'] }),
  ),
  rounding(
    'stake-thirds',
    'three equal stakes: each third is cut, so they add up to less than 1',
    ['STAKE-04', 'STAKE-05', 'MEDIAN-03'],
    'three times ⌊2^32 / 3⌋ is 2^32 − 1',
    ofSix({ ownerUid: null, stakeBits: ['0', units(200), units(200), units(200), '0', '0'] }),
  ),
  rounding(
    'stake-share-of-one-step',
    'a share of exactly one step is enough for a permit',
    ['STAKE-05', 'PERMITS-05'],
    'one part in 2^32 of the whole',
    ofThree({ stakeThreshold: '0', stakeBits: [bits(2n ** 96n - 2n ** 64n), bits(2n ** 64n), '0'] }),
  ),
  rounding(
    'stake-share-cut-to-nothing',
    'a share just under one step is cut to nothing: no say, no permit, no bonds',
    ['STAKE-05', 'PERMITS-05', 'STORING-04'],
    'one bit less than one part in 2^32 of the whole',
    ofThree({ stakeThreshold: '0', stakeBits: [bits(2n ** 96n), bits(2n ** 64n), '0'] }),
  ),
  rounding(
    'stake-tiny',
    'a subnet whose whole stake is three bits',
    ['STAKE-04', 'STORING-05'],
    'shares are two thirds and one third; 0 whole units are stored',
    ofThree({ stakeThreshold: '0', stakeBits: ['2', '1', '0'] }),
  ),
  overflow(
    'stake-largest',
    'one validator has the largest stake that fits',
    ['STAKE-04', 'STORING-05'],
    '2^127 − 1 bits; the other keeps a share of 2^-54, which is cut to nothing',
    ofThree({ stakeBits: [largest, units(400), '0'] }),
  ),
  overflow(
    'stake-u64-units',
    'stakes of 2^62 units: as much rao as a u64 holds in four',
    ['STAKE-04', 'STORING-05'],
    'the sum is still an I64F64',
    ofThree({ stakeBits: [units(2n ** 62n - 1n), units(2n ** 62n), '0'] }),
  ),
  {
    ...overflow(
      'stake-sum-wraps',
      'two stakes whose sum does not fit keep its low 128 bits',
      ['STAKE-04', 'STAKE-05'],
      'more stake than can exist; the sum is negative, and so are the shares',
      ofThree({ stakeBits: [units(2n ** 62n), units(2n ** 62n), '0'] }),
    ),
    level: 'may',
  },
];
