/**
 * Root's dividends, claimed in a block.
 *
 * @module
 */
import type { JsonObject } from '../../../../reference/index.ts';
import type { Draft } from '../../../topic.ts';
import { holds } from '../universe.ts';
import { alice, carol, coldkey, emitting, eve, told425 } from './universe.ts';

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
