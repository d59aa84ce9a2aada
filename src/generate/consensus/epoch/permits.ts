import type { Draft } from '../../topic.ts';
import { boundary, ordering } from './case.ts';
import { modes, ofSix, ofThree, put, units } from './subnets.ts';

const stakes = ofSix().stakeBits;

/** Who may judge now, and who from now on (PERMITS-01 to PERMITS-05). */
export const permits: readonly Draft[] = [
  ...[0, 1, 2, 4, 5, 6, 7, 65535].map((k) =>
    boundary(
      `permits-room-for-${k}`,
      k === 0
        ? 'a subnet with room for no validator: the owner alone has a permit from now on'
        : `a subnet with room for ${k} of six uids, and its owner beside them`,
      ['PERMITS-03', 'PERMITS-05', 'STORING-03'],
      'four uids have stake that counts; k others than the owner can have a permit',
      ofSix({ maxAllowedValidators: k }),
    ),
  ),
  boundary(
    'permits-lost',
    'validator 3 has no place any more: its weights still count, its bonds are gone',
    ['EPOCH-04', 'STORING-04', 'PERMITS-03'],
    'room for two, and the owner',
    ofSix({ ...modes.yuma3, maxAllowedValidators: 2 }),
  ),
  boundary(
    'permits-won',
    'a validator with its first permit: its weights do not count yet, its old bonds do',
    ['EPOCH-04', 'WEIGHTS-02', 'STORING-03'],
    'uid 3 has no stored permit',
    ofSix({ validatorPermit: [false, true, true, false, false, false] }),
  ),
  boundary(
    'permits-won-yuma3',
    'the same under Yuma3: what was bonded before decays by a tenth',
    ['EPOCH-04', 'WEIGHTS-02', 'YUMA3-BONDS-03'],
    'uid 3 has no stored permit',
    ofSix({ ...modes.yuma3, validatorPermit: [false, true, true, false, false, false] }),
  ),
  boundary(
    'permits-won-liquid',
    'the same with liquid alpha: a row without weights drops its bonds at once',
    ['EPOCH-04', 'WEIGHTS-02', 'LIQUID-EMA-04'],
    'uid 3 has no stored permit',
    ofSix({ ...modes.liquid, validatorPermit: [false, true, true, false, false, false] }),
  ),
  ordering(
    'permits-tie-of-two',
    'two equal stakes and one place: the higher uid gets it',
    ['PERMITS-04'],
    'room for one',
    ofThree({ maxAllowedValidators: 1, stakeBits: [units(500), units(500), '0'] }),
  ),
  ordering(
    'permits-tie-of-three',
    'three equal stakes and two places: the higher uids get them',
    ['PERMITS-04', 'PERMITS-05'],
    'uids 1, 2 and 3; the owner takes no place',
    ofSix({ maxAllowedValidators: 2, stakeBits: ['0', units(300), units(300), units(300), '0', '0'] }),
  ),
  ordering(
    'permits-tie-below-the-largest',
    'two equal stakes for the last place',
    ['PERMITS-04', 'PERMITS-03'],
    'uids 1 and 3 tie, uid 2 has more',
    ofSix({ maxAllowedValidators: 2, stakeBits: ['0', units(200), units(300), units(200), '0', '0'] }),
  ),
  ordering(
    'permits-tie-of-shares',
    'stakes that differ by one bit are equal as shares',
    ['PERMITS-04', 'STAKE-05'],
    'the lower uid has one bit more, and the higher one gets the place',
    ofThree({
      maxAllowedValidators: 1,
      stakeBits: [((500n << 64n) + 1n).toString(), units(500), '0'],
    }),
  ),
  ordering(
    'permits-tie-of-zeros',
    'uids without stake fill no place, however many there are',
    ['PERMITS-05', 'PERMITS-04'],
    'room for six, three uids without a share',
    ofSix({ maxAllowedValidators: 6, ownerUid: null }),
  ),
  boundary(
    'permits-owner-among-the-largest',
    'an owner that is among the largest takes one of the places',
    ['PERMITS-03', 'PERMITS-05'],
    'the owner has 600 units; room for two is the owner and uid 1',
    ofSix({ maxAllowedValidators: 2, stakeBits: put(stakes, 0, units(600)) }),
  ),
  boundary(
    'permits-owner-stored',
    'an owner whose permit is stored as well',
    ['PERMITS-01'],
    'nothing changes by it',
    ofSix({ validatorPermit: [true, true, true, true, false, false] }),
  ),
  boundary(
    'permits-everyone',
    'everyone has a stored permit; a row of no stake says nothing',
    ['PERMITS-01', 'MEDIAN-02'],
    'uid 4 judges without stake',
    ofSix({
      validatorPermit: [true, true, true, true, true, true],
      lastUpdate: put(ofSix().lastUpdate, 4, '9900'),
      weights: put(ofSix().weights, 4, [[3, 65535]]),
    }),
  ),
  boundary(
    'permits-nobody',
    'nobody has a stored permit, and there is no owner: emission goes by stake',
    ['PERMITS-01', 'ACTIVE-STAKE-02', 'EMISSION-05'],
    'no stake may speak',
    ofThree({ validatorPermit: [false, false, false] }),
  ),
  boundary(
    'permits-nobody-but-the-owner',
    'only the owner may judge, and it speaks for the whole',
    ['PERMITS-01', 'ACTIVE-STAKE-02', 'ACTIVE-STAKE-04'],
    'its share is one in twenty-one, and becomes 1',
    ofSix({ validatorPermit: [false, false, false, false, false, false] }),
  ),
  boundary(
    'permits-list-short',
    'a list of permits that ends early: who is missing may not judge',
    ['ACTIVE-STAKE-03', 'WEIGHTS-02'],
    'validators 2 and 3 have no entry',
    ofSix({ validatorPermit: [false, true] }),
  ),
  boundary(
    'permits-list-short-of-the-owner',
    'a list of permits that ends before the owner: it may not judge in this epoch',
    ['PERMITS-02', 'ACTIVE-STAKE-03', 'WEIGHTS-02'],
    'the owner is uid 3, the list has three entries',
    ofSix({ ownerUid: 3, validatorPermit: [false, true, true] }),
  ),
  boundary(
    'permits-list-empty',
    'an empty list of permits takes no stake from anyone, and every row of weights',
    ['ACTIVE-STAKE-03', 'WEIGHTS-02', 'EMISSION-04'],
    'nothing is judged, so emission goes by active stake',
    ofSix({ validatorPermit: [] }),
  ),
  boundary(
    'permits-list-empty-yuma3',
    'an empty list of permits under Yuma3: the bonds decay',
    ['ACTIVE-STAKE-03', 'WEIGHTS-02', 'YUMA3-BONDS-03'],
    'there is active stake, and no weight',
    ofSix({ ...modes.yuma3, validatorPermit: [] }),
  ),
  boundary(
    'permits-list-long',
    'a list of permits that goes on after the last uid',
    ['PERMITS-01', 'ACTIVE-STAKE-02'],
    'the entries for uids 6 and 7 mean nothing',
    ofSix({ validatorPermit: [...ofSix().validatorPermit, true, true] }),
  ),
];
