import type { Draft } from '../../topic.ts';
import { boundary } from './case.ts';
import { commits, modes, ofThree, openly, units, type Change } from './subnets.ts';

const lone = (change: Change = {}) =>
  ofThree({
    n: 1,
    lastUpdate: ['950'],
    blockAtRegistration: ['10'],
    stakeBits: [units(600)],
    validatorPermit: [true],
    weights: [[]],
    bonds: [[]],
    commitReveal: openly(1),
    ...change,
  });

const nobody = (change: Change = {}) =>
  ofThree({
    n: 0,
    lastUpdate: [],
    blockAtRegistration: [],
    stakeBits: [],
    validatorPermit: [],
    weights: [],
    bonds: [],
    commitReveal: openly(0),
    ...change,
  });

const pair = (change: Change = {}) =>
  ofThree({
    n: 2,
    lastUpdate: ['950', '0'],
    blockAtRegistration: ['10', '20'],
    stakeBits: [units(600), '0'],
    validatorPermit: [true, false],
    weights: [[[1, 65535]], []],
    bonds: [[[1, 65535]], []],
    commitReveal: openly(2),
    ...change,
  });

/** Subnets of nobody, of one, and of two. */
export const small: readonly Draft[] = [
  boundary('small-nobody', 'a subnet of nobody', ['EPOCH-01'], 'every list is empty', nobody()),
  boundary(
    'small-nobody-yuma3',
    'a subnet of nobody under Yuma3 with liquid alpha',
    ['EPOCH-02', 'YUMA3-BONDS-01'],
    'every list is empty, and no column agrees on anything',
    nobody(modes.liquid),
  ),
  boundary(
    'small-nobody-with-an-owner',
    'a subnet of nobody whose owner is uid 0',
    ['PERMITS-02', 'STAKE-02'],
    'no list reaches the owner',
    nobody({ ownerUid: 0 }),
  ),
  boundary(
    'small-one-validator',
    'a lone validator has nobody to judge, and gets everything by its stake',
    ['EMISSION-04', 'STAKE-04'],
    'no weight is possible',
    lone(),
  ),
  boundary(
    'small-one-praises-itself',
    'a lone validator that praises itself is not heard',
    ['WEIGHTS-03', 'EMISSION-04'],
    'its weight is left out',
    lone({ weights: [[[0, 65535]]], bonds: [[[0, 65535]]] }),
  ),
  ...(['classic', 'yuma3', 'liquid'] as const).map((mode) =>
    boundary(
      `small-one-owner-praises-itself-${mode}`,
      `a lone owner that praises itself has incentive, dividend and bonds, ${mode}`,
      ['WEIGHTS-03', 'EPOCH-02', 'EMISSION-02'],
      'half as a miner, half as a validator',
      lone({ ...modes[mode], ownerUid: 0, weights: [[[0, 65535]]], bonds: [[[0, 65535]]] }),
    ),
  ),
  boundary(
    'small-one-miner',
    'a lone miner without stake gets nothing',
    ['EMISSION-05', 'PERMITS-05'],
    'nobody has stake',
    lone({ stakeBits: ['0'], validatorPermit: [false] }),
  ),
  boundary(
    'small-one-owner-without-stake',
    'a lone owner without stake has a permit, and gets nothing',
    ['PERMITS-05', 'EMISSION-05'],
    'its weight for itself stands, with no stake behind it',
    lone({ ownerUid: 0, stakeBits: ['0'], weights: [[[0, 65535]]] }),
  ),
  ...(['classic', 'yuma3', 'liquid'] as const).map((mode) =>
    boundary(
      `small-pair-${mode}`,
      `one validator, one miner: each gets half, ${mode}`,
      ['EMISSION-01', 'EPOCH-02', 'CLIP-06'],
      'incentive 1 and dividend 1',
      pair(modes[mode]),
    ),
  ),
  boundary(
    'small-pair-of-a-hair',
    'one validator gives one miner a weight of 1 of 65535: in a row of its own that is everything',
    ['WEIGHTS-06', 'CLIP-06'],
    'a row is normalised, so its scale does not matter',
    pair({ weights: [[[1, 1]], []] }),
  ),
  boundary(
    'small-pair-new',
    'one validator, one miner, both registered in this block',
    ['WEIGHTS-04', 'BONDS-MASK-05'],
    'no weight and no bond stands; emission goes by stake',
    pair({ blockAtRegistration: ['1000', '1000'], lastUpdate: ['1000', '1000'] }),
  ),
  boundary(
    'small-pair-committed',
    'one validator that committed in the block in which the miner came',
    ['WEIGHTS-05'],
    'a commit is void before the registration, not in it',
    pair({ commitReveal: commits('20', null) }),
  ),
  boundary(
    'small-pair-committed-before',
    'one validator that committed in the block before the miner came',
    ['WEIGHTS-05', 'EMISSION-04'],
    'its only weight is void',
    pair({ commitReveal: commits('19', null) }),
  ),
];
