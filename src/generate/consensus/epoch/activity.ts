import type { Draft } from '../../topic.ts';
import { boundary, overflow } from './case.ts';
import { modes, ofSix, ofThree, put } from './subnets.ts';

const largest = (2n ** 64n - 1n).toString();
const updates = ofThree().lastUpdate;

/** Who has been silent for too long, and what that costs (ACTIVITY-01 to ACTIVITY-03). */
export const activity: readonly Draft[] = [
  ...[
    [
      '499',
      'before',
      'one block too long ago: validator 1 is silenced, and validator 0 speaks for the whole',
    ],
    ['500', 'at', 'the cutoff ends in this very block: validator 1 is still heard'],
    ['501', 'after', 'the cutoff ends in the next block: validator 1 is heard'],
  ].map(([block, where, title]) =>
    boundary(
      `activity-${where}`,
      title,
      ['ACTIVITY-01', 'ACTIVE-STAKE-01'],
      `block ${block} plus 500, seen from block 1000`,
      ofThree({ lastUpdate: put(updates, 1, block) }),
    ),
  ),
  boundary(
    'activity-cutoff-0',
    'with a cutoff of 0 only an update in this block counts',
    ['ACTIVITY-01', 'ACTIVE-STAKE-01'],
    'validator 0 updated in block 1000, validator 1 in block 999',
    ofThree({ activityCutoff: '0', lastUpdate: ['1000', '999', '0'] }),
  ),
  boundary(
    'activity-miner-silent',
    'a miner loses nothing by being silent',
    ['ACTIVITY-01', 'STORING-02'],
    'uid 2 is active here and not in the subnet of three; all else is the same',
    ofThree({ lastUpdate: put(updates, 2, '940') }),
  ),
  boundary(
    'activity-nobody-classic',
    'when every validator is silent, emission goes by stake',
    ['ACTIVITY-01', 'EMISSION-05', 'MEDIAN-08'],
    'no active stake: no consensus, no incentive, and the last fallback',
    ofThree({ lastUpdate: ['499', '100', '0'] }),
  ),
  boundary(
    'activity-nobody-yuma3',
    'when every validator is silent under Yuma3, the bonds decay alike',
    ['ACTIVITY-01', 'EMISSION-05', 'YUMA3-BONDS-03'],
    'the weights for bonds are clipped to nothing, so only 0.9 of the old bonds is left',
    ofThree({ ...modes.yuma3, lastUpdate: ['499', '100', '0'] }),
  ),
  boundary(
    'activity-nobody-liquid',
    'when every validator is silent, liquid alpha falls back to one alpha',
    ['YUMA3-BONDS-01', 'MEDIAN-08'],
    'no consensus at all: the liquid average would have dropped every bond',
    ofThree({ ...modes.liquid, lastUpdate: ['499', '100', '0'] }),
  ),
  boundary(
    'activity-owner-silent',
    'a silent owner keeps its permit, but has no say',
    ['ACTIVE-STAKE-01', 'PERMITS-05'],
    'uid 0 is the owner, last seen 5001 blocks ago',
    ofSix({ lastUpdate: put(ofSix().lastUpdate, 0, '4999') }),
  ),
  boundary(
    'activity-bonds-of-the-silent',
    'a silent validator keeps its bonds while the others buy',
    ['ACTIVE-STAKE-01', 'CLASSIC-BONDS-02', 'CLASSIC-BONDS-05'],
    'what uid 2 buys is worth 0, what it holds is averaged down',
    ofSix({ lastUpdate: put(ofSix().lastUpdate, 2, '4000') }),
  ),
  boundary(
    'activity-bonds-of-the-silent-yuma3',
    'under Yuma3 a silent validator still buys bonds, and earns nothing by them',
    ['YUMA3-BONDS-06', 'ACTIVE-STAKE-01'],
    'weights are averaged without stake; dividends are paid by active stake',
    ofSix({ ...modes.yuma3, lastUpdate: put(ofSix().lastUpdate, 2, '4000') }),
  ),
  overflow(
    'activity-sum-at-the-end',
    'an update in the last block that there can be, and a cutoff: the sum stops at 2^64 − 1',
    ['ACTIVITY-02'],
    'a sum that wraps would lie before the current block',
    ofThree({ lastUpdate: put(updates, 0, largest) }),
  ),
  overflow(
    'activity-cutoff-largest',
    'the largest cutoff that there can be silences nobody',
    ['ACTIVITY-02', 'STORING-02'],
    'block 950 plus 2^64 − 1 would wrap to 949',
    ofThree({ activityCutoff: largest }),
  ),
  overflow(
    'activity-last-block',
    'in the last block that there can be, a sum cut to it is not before it',
    ['ACTIVITY-02', 'ACTIVITY-01'],
    'validator 0 is cut to the last block, validator 1 lies one before it',
    ofThree({
      currentBlock: largest,
      lastMechanismStepBlock: (2n ** 64n - 100n).toString(),
      lastUpdate: [(2n ** 64n - 400n).toString(), (2n ** 64n - 502n).toString(), '0'],
    }),
  ),
  boundary(
    'activity-list-short',
    'a list of updates that ends early: who is missing was last seen in block 0',
    ['ACTIVITY-03', 'WEIGHTS-04'],
    'validator 1 has no entry, so it is silent and its weights are too old for everyone',
    ofThree({ lastUpdate: ['950'] }),
  ),
  boundary(
    'activity-list-empty',
    'no update stored at all: everyone was last seen in block 0',
    ['ACTIVITY-03', 'WEIGHTS-04', 'EMISSION-05'],
    'nobody is active, and no weight is newer than a registration',
    ofThree({ lastUpdate: [] }),
  ),
  boundary(
    'activity-list-empty-at-block-0',
    'no update stored, and the cutoff reaches back to block 0: all are active, no weight counts',
    ['ACTIVITY-03', 'WEIGHTS-04', 'EMISSION-04'],
    'block 0 plus 1000 is block 1000; but no weight of block 0 is newer than a registration',
    ofThree({ lastUpdate: [], activityCutoff: '1000' }),
  ),
  boundary(
    'activity-list-long',
    'a list of updates that goes on after the last uid',
    ['ACTIVITY-03', 'STORING-02'],
    'the entries for uids 3 and 4 mean nothing: one answer a uid is stored',
    ofThree({ lastUpdate: [...updates, '1', '999'] }),
  ),
];
