import { alice, carol, eve, each, items, type Row } from '../universe.ts';
import { args, mechanism, inBatch, threshold, two } from './parts.ts';

/** Cases of this file’s name. */
export const mechanisms: readonly Row[] = [
  [
    'set-mechanism-weights-first',
    'the first mechanism is kept where the subnet is',
    [3],
    mechanism(alice, [1, 2], [1, 1]),
  ],
  [
    'set-mechanism-weights-second',
    'the second is kept 4096 further',
    [3],
    mechanism(alice, [1, 2], [1, 1], { mecid: 1 }),
    { ...two, ...items({ LastUpdate: { '1': ['950', '0', '0'], '4097': ['0', '7', '0'] } }) },
  ],
  [
    'set-mechanism-weights-second-fast',
    'each mechanism has its own rate',
    [3, 6],
    mechanism(alice, [1, 2], [1, 1], { mecid: 1 }),
    { ...two, ...items({ LastUpdate: { '1': ['1', '0', '0'], '4097': ['901', '0', '0'] } }) },
  ],
  [
    'set-mechanism-weights-list',
    'a mechanism whose updates were never kept gets a whole list',
    [3],
    mechanism(alice, [1, 2], [1, 1], { mecid: 1 }),
    two,
  ],
  [
    'set-mechanism-weights-missing',
    'a mechanism that is not there is too fast for who has a uid',
    [3, 6],
    mechanism(alice, [1, 2], [1, 1], { mecid: 1 }),
  ],
  [
    'set-mechanism-weights-missing-batch',
    'in a batch as well',
    [3, 6],
    inBatch(alice, 'set_mechanism_weights', args([1, 2], [1, 1], { mecid: 2 })),
    two,
  ],
  [
    'set-mechanism-weights-missing-unregistered',
    'for who has none it is not there',
    [3, 6],
    mechanism(eve, [1, 2], [1, 1], { mecid: 1 }),
  ],
  [
    'set-mechanism-weights-no-subnet',
    'a subnet that is not there has no mechanism',
    [3],
    mechanism(eve, [1], [1], { netuid: 9 }),
    items({ CommitRevealWeightsEnabled: { '9': false } }),
  ],
  [
    'set-mechanism-weights-saturated',
    'mechanisms beyond the last index meet at the end of it',
    [3, 6],
    mechanism(alice, [1, 2], [1, 1], { mecid: 255 }),
  ],
  [
    'set-mechanism-weights-commit-first',
    'commit-reveal is the subnet’s',
    [1],
    mechanism(alice, [1, 2], [1, 1], { netuid: 2 }),
  ],
  [
    'set-mechanism-weights-root',
    'root has no weights in any mechanism',
    [2],
    mechanism(eve, [0], [1], { netuid: 0 }),
  ],
  [
    'set-mechanism-weights-lengths',
    'two uids with one weight, in a mechanism',
    [2],
    mechanism(alice, [1, 2], [1]),
  ],
  [
    'set-mechanism-weights-too-many',
    'more uids than the subnet has, in a mechanism',
    [2],
    mechanism(alice, [0, 1, 2, 3], [1, 1, 1, 1]),
  ],
  [
    'set-mechanism-weights-unregistered',
    'who has no uid, in a mechanism',
    [2],
    mechanism(eve, [1, 2], [1, 1]),
  ],
  [
    'set-mechanism-weights-stake',
    'too little stake, in a mechanism',
    [4],
    inBatch(alice, 'set_mechanism_weights', args([1, 2], [1, 1], { mecid: 0 })),
    threshold('999'),
  ],
  [
    'set-mechanism-weights-version',
    'an old version, in a mechanism',
    [2],
    mechanism(alice, [1, 2], [1, 1]),
    items({ WeightsVersionKey: each('1') }),
  ],
  ['set-mechanism-weights-no-permit', 'no permit, in a mechanism', [2], mechanism(carol, [1, 0], [1, 1])],
  ['set-mechanism-weights-duplicate', 'a uid twice, in a mechanism', [2], mechanism(alice, [1, 1], [1, 1])],
  [
    'set-mechanism-weights-unknown-uid',
    'a uid that nobody has, in a mechanism',
    [2],
    mechanism(alice, [1, 5], [1, 1]),
  ],
  ['set-mechanism-weights-few', 'too few weights, in a mechanism', [2], mechanism(alice, [1], [1])],
];
