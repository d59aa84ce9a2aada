import type { Draft } from '../../topic.ts';
import { boundary, ordering } from './case.ts';
import { modes, ofSix, ofThree, put, units } from './subnets.ts';

const updates = ofSix().lastUpdate;
const stakes = ofSix().stakeBits;
const silent = (uid: number) => ({ lastUpdate: put(updates, uid, '4999') });

/** How the steps hang together: what each takes of the others (EPOCH-01 to EPOCH-05). */
export const order: readonly Draft[] = [
  ordering(
    'order-silent-classic',
    'the largest validator is silent: consensus, incentive and bonds go without it, its stake weight stays',
    ['EPOCH-01', 'EPOCH-03', 'CLIP-05'],
    'uid 1 has nearly half of the stake and no say',
    ofSix(silent(1)),
  ),
  ordering(
    'order-silent-yuma3',
    'the same under Yuma3',
    ['EPOCH-01', 'EPOCH-03', 'YUMA3-BONDS-06'],
    'uid 1 has nearly half of the stake and no say',
    ofSix({ ...modes.yuma3, ...silent(1) }),
  ),
  ordering(
    'order-silent-liquid',
    'the same with liquid alpha',
    ['EPOCH-01', 'EPOCH-03', 'LIQUID-ALPHA-02'],
    'uid 1 has nearly half of the stake and no say',
    ofSix({ ...modes.liquid, ...silent(1) }),
  ),
  ordering(
    'order-silent-without-permit',
    'a silent validator can win a permit: new permits look at all stake',
    ['EPOCH-03', 'PERMITS-03', 'ACTIVITY-01'],
    'uid 3 is silent, had no permit, and has one from now on',
    ofSix({ ...silent(3), validatorPermit: [false, true, true, false, false, false] }),
  ),
  ordering(
    'order-all-silent-with-shares',
    'everyone is silent: the last fallback goes by all stake, the owner included',
    ['EPOCH-03', 'EMISSION-05'],
    'uids 0 to 3 share the emission as they share the stake',
    ofSix({ lastUpdate: ['1', '1', '1', '1', '1', '1'] }),
  ),
  ordering(
    'order-permits-swap',
    'two validators change places: the one judges, the bonds of the other are stored',
    ['EPOCH-04', 'STORING-03', 'STORING-04'],
    'uid 1 has the stored permit, uid 0 the larger stake; room for one',
    ofThree({
      maxAllowedValidators: 1,
      validatorPermit: [false, true, false],
    }),
  ),
  ordering(
    'order-permits-swap-yuma3',
    'the same under Yuma3: the bonds of uid 0 decay and are stored',
    ['EPOCH-04', 'STORING-03', 'STORING-04'],
    'uid 1 has the stored permit, uid 0 the larger stake; room for one',
    ofThree({ ...modes.yuma3, maxAllowedValidators: 1, validatorPermit: [false, true, false] }),
  ),
  boundary(
    'order-liquid-without-yuma3',
    'liquid alpha means nothing in classic mode',
    ['EPOCH-02', 'CLASSIC-BONDS-04'],
    'the subnet of three, with liquid alpha and without Yuma3',
    ofThree({ liquidAlpha: true }),
  ),
  boundary(
    'order-liquid-without-yuma3-six',
    'liquid alpha means nothing in classic mode, whatever its curve is',
    ['EPOCH-02', 'CLASSIC-BONDS-04'],
    'alphas of 0 and a negative steepness',
    ofSix({ liquidAlpha: true, alphaLow: 0, alphaHigh: 0, alphaSigmoidSteepness: -1000 }),
  ),
  boundary(
    'order-stored-scaled',
    'in classic mode the largest bond in each miner is stored as 65535',
    ['EPOCH-05', 'CLASSIC-BONDS-07', 'STORING-03'],
    'bonds of a few u16 steps are scaled up as well',
    ofThree({ bonds: [[[2, 3]], [[2, 2]], []] }),
  ),
  boundary(
    'order-stored-as-averaged',
    'under Yuma3 bonds of a few u16 steps stay small beside what is bought',
    ['EPOCH-05', 'YUMA3-BONDS-07', 'STORING-03'],
    'alpha is 0.10, and nothing is scaled',
    ofThree({ ...modes.yuma3, bonds: [[[2, 3]], [[2, 2]], []] }),
  ),
  ordering(
    'order-uids-turned-round',
    'the subnet of three with its uids turned round',
    ['EPOCH-01', 'MEDIAN-06'],
    'the miner is uid 0, and every result moves with its uid',
    ofThree({
      lastUpdate: ['0', '900', '950'],
      blockAtRegistration: ['30', '20', '10'],
      stakeBits: ['0', units(400), units(600)],
      validatorPermit: [false, true, true],
      weights: [
        [],
        [
          [0, 40000],
          [2, 10000],
        ],
        [
          [0, 40000],
          [1, 20000],
        ],
      ],
      bonds: [
        [],
        [[0, 60000]],
        [
          [0, 30000],
          [1, 65535],
        ],
      ],
    }),
  ),
  boundary(
    'order-miner-with-stake',
    'a miner with stake and no permit: its stake weight is stored, and nobody hears it',
    ['EPOCH-03', 'ACTIVE-STAKE-02', 'PERMITS-03'],
    'uid 4 has 250 units and takes the place of uid 3',
    ofSix({ stakeBits: put(stakes, 4, units(250)), lastUpdate: put(updates, 4, '9900') }),
  ),
];
