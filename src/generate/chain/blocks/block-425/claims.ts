/**
 * What a block does when its emission is done: children, claims, numbers for stakers, commitments.
 *
 * @module
 */
import type { JsonObject } from '../../../../reference/index.ts';
import type { Draft } from '../../../topic.ts';
import { holds } from '../universe.ts';
import { alice, bob, carol, coldkey, emitting, eve, quiet, told425 } from './universe.ts';

const pot = '0x6d6f646c73756274656e73720100000000000000000000000000000000000000';
const otherPot = '0x6d6f646c73756274656e73720200000000000000000000000000000000000000';
const share = (mantissa: string, exponent: string): JsonObject => ({ mantissa, exponent });

/** A coldkey that is owed 1,000,000 of the alpha of subnet 1. */
const owed = (more: JsonObject = {}): JsonObject => ({
  ...emitting([1, 2]),
  'SubtensorModule.FirstEmissionBlockNumber': {},
  'SubtensorModule.TotalIssuance': '21000000000000000',
  'System.Account': { [pot]: holds('100000000000000'), [otherPot]: holds('100000000000000') },
  'SubtensorModule.NumStakingColdkeys': '1',
  'SubtensorModule.StakingColdkeys': { [coldkey]: '0' },
  'SubtensorModule.StakingColdkeysByIndex': { '0': coldkey },
  'SubtensorModule.StakingHotkeys': { [coldkey]: [alice] },
  'SubtensorModule.TotalHotkeyAlpha': { [`${alice},0`]: '1000000000' },
  'SubtensorModule.TotalHotkeySharesV2': { [`${alice},0`]: share('1000000000000000000000', '-12') },
  'SubtensorModule.AlphaV2': { [`${alice},${coldkey},0`]: share('1000000000000000000000', '-12') },
  'SubtensorModule.RootClaimable': { [alice]: [[1, '4294968']] },
  ...more,
});
const rates = {
  'SubtensorModule.RootClaimable': {
    [alice]: [
      [1, '4294968'],
      [2, '42949673'],
    ],
  },
};

/** Cases of claims. */
export const claimCases: readonly Draft[] = [
  told425({
    id: 'claim-sold',
    title:
      'a claim is sold in the pool without a fee, and the TAO is stake on root for which nothing old is owed',
    clauses: [23, 24],
    note: 'the past credited to the new stake',
    kind: 'example',
    pre: owed(rates),
  }),
  told425({
    id: 'claim-kept',
    title: 'a claim of who keeps alpha is stake on the subnet, and no pool moves',
    clauses: [24],
    note: 'the wish not read',
    pre: owed({ ...rates, 'SubtensorModule.RootClaimType': { [coldkey]: 'Keep' } }),
  }),
  told425({
    id: 'claim-kept-on-some',
    title: 'who keeps the alpha of one subnet sells that of the other',
    clauses: [24],
    note: 'the subnets kept taken for those sold',
    pre: owed({
      ...rates,
      'SubtensorModule.RootClaimType': { [coldkey]: { KeepSubnets: { subnets: [2] } } },
    }),
  }),
  told425({
    id: 'claim-threshold',
    title: 'a claim of exactly the threshold is made, and one of a bit less is not',
    clauses: [24],
    note: 'more than the threshold for at least it',
    kind: 'boundary',
    pre: owed({
      'SubtensorModule.RootClaimable': {
        [alice]: [
          [1, '2147484'],
          [2, '4294967296'],
        ],
      },
      'SubtensorModule.RootClaimed': {
        [`1,${alice},${coldkey}`]: '0',
        [`2,${alice},${coldkey}`]: '999500000',
      },
      'SubtensorModule.RootClaimType': { [coldkey]: 'Keep' },
      'SubtensorModule.RootClaimableThreshold': { '1': '2147484000000001' },
    }),
  }),
  told425({
    id: 'claim-undone',
    title:
      'a pool that refuses undoes all claims of the coldkey in this block, those made before it among them',
    clauses: [24],
    note: 'each claim on its own',
    pre: owed({
      ...rates,
      'SubtensorModule.SubnetTAO': { '0': '1000000000000000', '1': '100000000000000', '2': '999999' },
    }),
  }),
  told425({
    id: 'claim-nothing-owed',
    title: 'a coldkey that is owed nothing is drawn and told of all the same',
    clauses: [23],
    note: 'an event only for a claim',
    pre: owed({ 'SubtensorModule.RootClaimable': {} }),
  }),
  told425({
    id: 'claim-drawn-by-parent-hash',
    title: 'of three coldkeys those are claimed for that the hash of the block before draws, each once',
    clauses: [23],
    note: 'the first ones, or one for each draw',
    pre: owed({
      'SubtensorModule.NumStakingColdkeys': '3',
      'SubtensorModule.StakingColdkeys': { [coldkey]: '0', [eve]: '1', [carol]: '2' },
      'SubtensorModule.StakingColdkeysByIndex': { '0': coldkey, '1': eve, '2': carol },
      'SubtensorModule.NumRootClaim': '3',
    }),
    parentHash: `0x${'0000000000000002'.repeat(4)}`,
  }),
  told425({
    id: 'claim-after-prices',
    title: 'the sale of a claim comes after the moving prices: this block’s price does not know of it',
    clauses: [1, 19, 23],
    note: 'claims before the prices',
    pre: owed({
      'SubtensorModule.FirstEmissionBlockNumber': { '1': '5' },
      'SubtensorModule.SubnetMovingAlpha': '4294967296',
      'SubtensorModule.RootClaimable': { [alice]: [[1, '42949672960000']] },
    }),
  }),
  told425({
    id: 'claim-not-by-a-new-number',
    title: 'a coldkey that gets its number in this block is not claimed for in it',
    clauses: [1, 23, 26],
    note: 'numbers given before the draw',
    pre: owed({
      'SubtensorModule.NumStakingColdkeys': '0',
      'SubtensorModule.StakingColdkeys': {},
      'SubtensorModule.StakingColdkeysByIndex': {},
    }),
  }),
];

/** A subnet whose slot is used in block 1000, with children that wait. */
const waiting = (children: JsonObject, more: JsonObject = {}): JsonObject => ({
  ...quiet([1, 2]),
  'SubtensorModule.LastEpochBlock': { '0': '900', '1': '640', '2': '900' },
  'SubtensorModule.SubtokenEnabled': { '1': true, '2': true },
  'SubtensorModule.PendingChildKeys': children,
  ...more,
});
const half = '9223372036854775807';

/** Cases of children that wait. */
export const childCases: readonly Draft[] = [
  told425({
    id: 'children-ripe',
    title: 'children whose time was over before this block are made at the slot; those due now wait on',
    clauses: [21],
    note: 'the block itself counted as over',
    kind: 'boundary',
    pre: waiting({ [`1,${alice}`]: [[[half, bob]], '999'], [`1,${carol}`]: [[[half, eve]], '1000'] }),
  }),
  told425({
    id: 'children-no-slot',
    title: 'children wait, however long it was, until their subnet’s slot is used',
    clauses: [21],
    note: 'children made in any block',
    pre: waiting({ [`2,${alice}`]: [[[half, bob]], '1'] }),
  }),
  told425({
    id: 'children-at-skipped-slot',
    title: 'children are made at a slot whose epoch was skipped',
    clauses: [13, 21],
    note: 'children only after an epoch that ran',
    pre: waiting(
      { [`1,${alice}`]: [[[half, bob]], '1'] },
      { 'SubtensorModule.Keys': { '1,0': carol, '1,1': carol } },
    ),
  }),
  told425({
    id: 'children-not-at-deferred-slot',
    title: 'children of a subnet whose epoch was put off wait with it',
    clauses: [11, 21],
    note: 'children by the clock of before',
    pre: waiting(
      { [`1,${alice}`]: [[[half, bob]], '1'] },
      {
        'SubtensorModule.MaxEpochsPerBlock': 1,
        'SubtensorModule.NetworksAdded': { '0': true, '1': true, '256': true },
        'SubtensorModule.Tempo': { '0': 360, '1': 360, '256': 360 },
        'SubtensorModule.LastEpochBlock': { '0': '900', '1': '640', '256': '640' },
      },
    ),
  }),
  told425({
    id: 'children-not-started',
    title: 'on a subnet whose alpha is not traded yet children do not wait for their time',
    clauses: [21],
    note: 'the time asked for on every subnet',
    pre: waiting({ [`1,${alice}`]: [[[half, bob]], '5000'] }, { 'SubtensorModule.SubtokenEnabled': {} }),
  }),
  told425({
    id: 'children-of-root',
    title: 'children that wait on root are made where root’s slot reads as this block',
    clauses: [21],
    note: 'root left out',
    kind: 'boundary',
    pre: waiting(
      { [`0,${alice}`]: [[[half, bob]], '5000'] },
      { 'SubtensorModule.LastEpochBlock': { '0': '1000', '1': '900', '2': '900' } },
    ),
  }),
  told425({
    id: 'children-replaced',
    title:
      'new children replace the old ones: who left loses a parent, who stays keeps its place, and the list is by account',
    clauses: [22],
    note: 'children added to those there are, or a list as it came',
    pre: waiting(
      {
        [`1,${alice}`]: [
          [
            ['5', eve],
            ['7', carol],
          ],
          '1',
        ],
      },
      {
        'SubtensorModule.ChildKeys': {
          [`${alice},1`]: [
            ['1', bob],
            ['2', carol],
          ],
        },
        'SubtensorModule.ParentKeys': {
          [`${bob},1`]: [['1', alice]],
          [`${carol},1`]: [
            ['2', alice],
            ['3', eve],
          ],
        },
      },
    ),
  }),
  told425({
    id: 'children-none',
    title: 'an empty list that waited takes all children away, and leaves no empty entries',
    clauses: [22],
    note: 'empty lists stored',
    pre: waiting(
      { [`1,${alice}`]: [[], '1'] },
      {
        'SubtensorModule.ChildKeys': { [`${alice},1`]: [['1', bob]] },
        'SubtensorModule.ParentKeys': { [`${bob},1`]: [['1', alice]] },
      },
    ),
  }),
  told425({
    id: 'children-parent-by-now',
    title: 'children among whom one has become a parent are dropped without a word, all of them',
    clauses: [22],
    note: 'the one left out and the others made, or kept waiting',
    pre: waiting(
      {
        [`1,${alice}`]: [
          [
            ['5', bob],
            ['7', carol],
          ],
          '1',
        ],
      },
      {
        'SubtensorModule.ParentKeys': { [`${alice},1`]: [['1', bob]] },
        'SubtensorModule.ChildKeys': { [`${bob},1`]: [['1', alice]] },
      },
    ),
  }),
  told425({
    id: 'children-more-than-all',
    title: 'shares of more than all are dropped, and of exactly all are made',
    clauses: [22],
    note: 'the sum in 64 bits',
    kind: 'overflow',
    pre: waiting({
      [`1,${alice}`]: [
        [
          [half, bob],
          [half, carol],
          ['2', eve],
        ],
        '1',
      ],
      [`1,${coldkey}`]: [
        [
          [half, bob],
          [half, carol],
          ['1', eve],
        ],
        '1',
      ],
    }),
  }),
  told425({
    id: 'children-oneself',
    title: 'a hotkey among its own children is left out, and of a child named twice the last share holds',
    clauses: [22],
    note: 'the first share, or all dropped',
    pre: waiting({
      [`1,${alice}`]: [
        [
          ['5', alice],
          ['6', bob],
          ['7', bob],
        ],
        '1',
      ],
    }),
  }),
  told425({
    id: 'children-after-epoch',
    title: 'children come after the epoch of their block: its dividends still go by those before',
    clauses: [1, 16, 21],
    note: 'children made before the epoch',
    pre: {
      ...waiting({ [`1,${alice}`]: [[['18446744073709551615', bob]], '1'] }),
      'SubtensorModule.SubnetworkN': { '1': 2 },
      'SubtensorModule.Keys': { '1,0': alice, '1,1': bob },
      'SubtensorModule.Uids': { [`1,${alice}`]: 0, [`1,${bob}`]: 1 },
      'SubtensorModule.Owner': { [alice]: coldkey, [bob]: eve },
      'SubtensorModule.TotalHotkeyAlpha': { [`${alice},1`]: '3000000', [`${bob},1`]: '1000000' },
      'SubtensorModule.LastUpdate': { '1': ['990', '990'] },
      'SubtensorModule.ValidatorPermit': { '1': [true, true] },
      'SubtensorModule.PendingValidatorEmission': { '1': '1000000' },
    },
  }),
];
