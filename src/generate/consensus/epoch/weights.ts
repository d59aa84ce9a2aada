import type { Draft } from '../../topic.ts';
import { boundary } from './case.ts';
import { modes, ofSix, ofThree, put } from './subnets.ts';

/** Whose weights count, and for whom (WEIGHTS-01 to WEIGHTS-03). */
export const weights: readonly Draft[] = [
  boundary(
    'weights-for-oneself',
    'a weight that a validator gives itself is left out before its row is normalised',
    ['WEIGHTS-03', 'WEIGHTS-06'],
    'validator 0 gives half of its row to itself',
    ofThree({
      weights: put(ofThree().weights, 0, [
        [0, 60000],
        [1, 20000],
        [2, 40000],
      ]),
    }),
  ),
  boundary(
    'weights-for-oneself-only',
    'validators that only praise themselves say nothing',
    ['WEIGHTS-03', 'EMISSION-04', 'CLIP-06'],
    'no weight is left, so emission goes by active stake',
    ofThree({ weights: [[[0, 65535]], [[1, 65535]], []] }),
  ),
  boundary(
    'weights-for-oneself-only-yuma3',
    'validators that only praise themselves, under Yuma3: the bonds decay',
    ['WEIGHTS-03', 'EMISSION-04', 'YUMA3-BONDS-03'],
    'nine tenths are left of each bond',
    ofThree({ ...modes.yuma3, weights: [[[0, 65535]], [[1, 65535]], []] }),
  ),
  boundary(
    'weights-owner-for-itself-only',
    'an owner may give itself everything, and with most of the stake it gets it',
    ['WEIGHTS-03', 'MEDIAN-06'],
    'the owner is validator 0 of the three, with 0.60',
    ofThree({ ownerUid: 0, weights: put(ofThree().weights, 0, [[0, 65535]]) }),
  ),
  boundary(
    'weights-none',
    'no weights at all: emission goes by active stake',
    ['WEIGHTS-06', 'EMISSION-04'],
    'no incentive and no dividend',
    ofThree({ weights: [[], [], []] }),
  ),
  boundary(
    'weights-none-six',
    'no weights at all, and one validator is silent: it gets nothing',
    ['EMISSION-04', 'ACTIVE-STAKE-01'],
    'emission goes by active stake, not by stake',
    ofSix({ weights: [[], [], [], [], [], []], lastUpdate: put(ofSix().lastUpdate, 1, '4999') }),
  ),
  boundary(
    'weights-none-liquid',
    'no weights at all: liquid alpha has no consensus to look at, and bonds decay with one alpha',
    ['YUMA3-BONDS-01', 'EMISSION-04'],
    'nine tenths are left of each bond',
    ofThree({ ...modes.liquid, weights: [[], [], []] }),
  ),
  boundary(
    'weights-beyond-the-subnet',
    'a weight for a uid that the subnet does not have is left out before the row is normalised',
    ['WEIGHTS-01', 'WEIGHTS-06'],
    'validator 0 gives uid 3 and uid 65535 most of its row',
    ofThree({
      weights: put(ofThree().weights, 0, [
        [3, 60000],
        [1, 20000],
        [65535, 65535],
        [2, 40000],
      ]),
    }),
  ),
  boundary(
    'weights-only-beyond-the-subnet',
    'a row that only judges uids that are gone is empty',
    ['WEIGHTS-01', 'MEDIAN-05'],
    'validator 0 says 0 of everyone, with 0.60 of the stake',
    ofThree({ weights: put(ofThree().weights, 0, [[3, 60000]]) }),
  ),
  boundary(
    'weights-of-a-miner',
    'a miner that sets weights without a permit is not heard',
    ['WEIGHTS-02', 'PERMITS-01'],
    'uid 2 praises validator 0',
    ofThree({ weights: put(ofThree().weights, 2, [[0, 65535]]), lastUpdate: ['950', '900', '950'] }),
  ),
];
