/** What an epoch reads, and what it stores. */
import type { JsonObject } from '../../../reference/index.ts';
import { ann, ben, cid, dan, eli, eliCold, epochs, staked, usual } from './universe.ts';

const of = (item: string, value: JsonObject[string]): JsonObject => ({
  [`SubtensorModule.${item}`]: { '1': value },
});
const whole = '18446744073709551615';
const half = '9223372036854775808';
const kin = (child: string, parent: string, share: string): JsonObject => ({
  'SubtensorModule.ChildKeys': { [`${parent},1`]: [[share, child]] },
  'SubtensorModule.ParentKeys': { [`${child},1`]: [[share, parent]] },
});
const registered = (block: string): JsonObject => ({
  'SubtensorModule.BlockAtRegistration': { '1,0': '1', '1,1': '2', '1,2': block, '1,3': '4' },
});

/** What is read. */
export const readingCases = epochs('boundary', 'what is read of storage, and what is not', [
  ['plain', 'two validators, two miners, nothing out of the way', [3, 6, 7]],
  [
    'row-of-nobody',
    'weights and bonds of a uid that the subnet does not have are left alone',
    [1, 4],
    {
      'SubtensorModule.Weights': { '1,0': [[2, 1]], '1,1': [[3, 1]], '1,9': [[0, 65535]] },
      'SubtensorModule.Bonds': { '1,9': [[2, 65535]] },
    },
  ],
  [
    'uid-without-key',
    'a uid without a key has no stake, and gets nothing',
    [1, 2],
    { 'SubtensorModule.Keys': { '1,0': ann, '1,1': ben, '1,3': dan } },
  ],
  ['yuma3', 'bonds are shares in Yuma3', [1, 3], of('Yuma3On', true)],
  [
    'liquid-alpha',
    'each bond has its own alpha',
    [1],
    { ...of('Yuma3On', true), ...of('LiquidAlphaOn', true) },
  ],
  [
    'empty-subnet',
    'a subnet without neurons pays its owner alone',
    [1, 3, 11],
    { 'SubtensorModule.SubnetworkN': { '1': 0 } },
  ],
]);

/** Whose stake counts. */
export const stakeCases = epochs('model', 'whose stake makes a stake weight', [
  [
    'tao-counts',
    'TAO on root counts for as much as the weight of TAO says',
    [2],
    { 'SubtensorModule.TaoWeight': half },
  ],
  ['tao-for-nothing', 'TAO counts nothing', [2, 9], { 'SubtensorModule.TaoWeight': '0' }],
  ['tao-for-all', 'TAO counts as alpha', [2, 9], { 'SubtensorModule.TaoWeight': whole }],
  ['child-of-half', 'a child votes with half of its parent’s stake', [2, 9], kin(ben, ann, half)],
  ['child-of-all', 'a parent that gives all away has no stake weight', [2, 9], kin(ben, ann, whole)],
  [
    'parent-outside',
    'a parent without a uid lends its stake all the same',
    [2, 9],
    { ...kin(ben, eli, whole), ...staked([...usual, [eli, eliCold, 1, 500_000_000_000n]]) },
  ],
  [
    'parents-elsewhere',
    'parents on another subnet lend nothing here',
    [2],
    { 'SubtensorModule.ParentKeys': { [`${ben},2`]: [[whole, ann]] } },
  ],
]);

/** What differs from the rule of 425. */
export const formerCases = epochs('ruleset-switch', 'what the developer build does otherwise than 425', [
  [
    'owner-below-threshold',
    'the owner’s stake below the threshold does not count',
    [5],
    { 'SubtensorModule.SubnetOwnerHotkey': { '1': cid }, 'SubtensorModule.StakeThreshold': '300000000000' },
  ],
  [
    'owner-without-permit',
    'the owner’s weights without a permit do not count',
    [5],
    {
      'SubtensorModule.SubnetOwnerHotkey': { '1': cid },
      'SubtensorModule.Weights': { '1,0': [[2, 1]], '1,2': [[3, 1]] },
      'SubtensorModule.LastUpdate': { '1': ['950', '960', '970', '4'] },
      ...of('MaxAllowedValidators', 2),
    },
  ],
  [
    'owner-judges-itself',
    'the owner’s weight on itself counts',
    [5, 11],
    {
      'SubtensorModule.SubnetOwnerHotkey': { '1': ann },
      'SubtensorModule.Weights': {
        '1,0': [
          [0, 65535],
          [2, 65535],
        ],
        '1,1': [
          [1, 65535],
          [2, 65535],
        ],
      },
    },
  ],
  ['cutoff-edge', 'an update as old as the cutoff is recent', [5], of('ActivityCutoff', 50)],
  ['cutoff-over', 'an update a block older than the cutoff is not', [5], of('ActivityCutoff', 49)],
  ['bond-kept', 'a bond stands to a miner who came before the tempo began', [5], registered('899')],
  ['bond-outdated', 'a bond falls to a miner who came as the tempo began', [5], registered('900')],
  [
    'last-step-ignored',
    'the block of the epoch before says nothing about bonds',
    [5],
    { ...registered('500'), ...of('LastMechansimStepBlock', '400') },
  ],
  [
    'commits-hide-nothing',
    'an open commit hides no weights',
    [5],
    {
      ...of('CommitRevealWeightsEnabled', true),
      'SubtensorModule.WeightCommits': { [`1,${ann}`]: [[`0x${'7'.repeat(64)}`, '2', '3', '4']] },
    },
  ],
  ['trust-of-the-clipped', 'a miner that one validator overrates loses trust', [6], of('Kappa', 45000)],
]);

/** What is stored of bonds. */
export const bondsCases = epochs('ordering', 'which rows of bonds an epoch stores', [
  ['bonds-emptied', 'who loses its permit loses its bonds', [3, 4], of('MaxAllowedValidators', 1)],
  [
    'bonds-left-behind',
    'bonds of one that had no permit and gets none stay',
    [4],
    {
      'SubtensorModule.Bonds': { '1,0': [[2, 65535]], '1,3': [[2, 777]] },
      ...of('MaxAllowedValidators', 2),
    },
  ],
  [
    'permits-too-short',
    'a uid beyond the stored permits stores no bonds',
    [4],
    of('ValidatorPermit', [true]),
  ],
]);
