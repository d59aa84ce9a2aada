/**
 * Who is paid after an epoch.
 *
 * @module
 */
import type { Draft } from '../../../topic.ts';
import { alice, bob, carol, coldkey, emitting, eve, neurons, told425 } from './universe.ts';

const owned = {
  'SubtensorModule.SubnetOwner': { '1': coldkey },
  'SubtensorModule.SubnetOwnerHotkey': { '1': alice },
};

/** Cases of the payout. */
export const payoutCases: readonly Draft[] = [
  told425({
    id: 'payout-owner',
    title: 'the owner’s cut is stake on the owner’s hotkey before anybody else is paid',
    clauses: [15],
    note: 'the owner’s share of the pool made after the dividends',
    pre: neurons(owned),
  }),
  told425({
    id: 'payout-owner-without-hotkey',
    title: 'without a hotkey of the owner the cut is nobody’s',
    clauses: [15],
    note: 'the cut on the account of nobody',
    pre: neurons({ 'SubtensorModule.SubnetOwner': { '1': coldkey } }),
  }),
  told425({
    id: 'payout-of-this-block',
    title: 'what the block itself emits is in the pots before they are emptied',
    clauses: [1, 9, 12],
    note: 'pots emptied before the emission',
    pre: {
      ...emitting(),
      ...neurons({
        'SubtensorModule.FirstEmissionBlockNumber': { '1': '5' },
        'SubtensorModule.TotalIssuance': '11000000000000000',
        'Balances.TotalIssuance': '11000000000000000',
      }),
    },
  }),
  told425({
    id: 'payout-shares-after-recycling',
    title: 'root’s proportion is noted after what the payout recycled',
    clauses: [1, 20, 29],
    note: 'the proportion noted before the payout',
    pre: {
      ...emitting(),
      ...neurons({
        'SubtensorModule.FirstEmissionBlockNumber': { '1': '5' },
        'SubtensorModule.SubnetAlphaIn': { '1': '100000000000' },
        'SubtensorModule.SubnetAlphaOut': { '1': '300000000000' },
        'SubtensorModule.SubnetOwner': { '1': eve },
        'SubtensorModule.SubnetOwnerHotkey': { '1': carol },
        'SubtensorModule.RecycleOrBurn': { '1': 'Recycle' },
      }),
    },
  }),
  told425({
    id: 'payout-owner-mines-burned',
    title: 'what the owner’s miner has is burned: counted, and still in issuance',
    clauses: [29],
    note: 'burned alpha out of issuance',
    pre: neurons({
      'SubtensorModule.SubnetOwner': { '1': eve },
      'SubtensorModule.SubnetOwnerHotkey': { '1': carol },
    }),
  }),
  told425({
    id: 'payout-owner-mines-recycled',
    title:
      'what the owner’s miner has is recycled where the owner chose so, and counts as withheld all the same',
    clauses: [29],
    note: 'recycled alpha not counted as withheld',
    pre: neurons({
      'SubtensorModule.SubnetOwner': { '1': eve },
      'SubtensorModule.SubnetOwnerHotkey': { '1': carol },
      'SubtensorModule.RecycleOrBurn': { '1': 'Recycle' },
      'AlphaAssets.TotalAlphaIssuance': { '1': '500000000000' },
    }),
  }),
  told425({
    id: 'payout-owner-mines-by-another-key',
    title: 'a miner that the owner’s coldkey owns is withheld too, though it is not the subnet’s own hotkey',
    clauses: [29],
    note: 'the subnet’s hotkey alone withheld',
    pre: neurons({
      'SubtensorModule.SubnetOwner': { '1': eve },
      'SubtensorModule.SubnetOwnerHotkey': { '1': bob },
      'SubtensorModule.OwnedHotkeys': { [eve]: [carol] },
    }),
  }),
  told425({
    id: 'payout-no-incentive',
    title: 'without an incentive the validators have the miners’ pot too, and nothing was withheld',
    clauses: [15, 29],
    note: 'the miners’ pot lost; the share withheld kept from the last epoch',
    pre: neurons({ 'SubtensorModule.Weights': {}, 'SubtensorModule.MinerBurned': { '1': '4294967296' } }),
  }),
  told425({
    id: 'payout-auto-stake',
    title: 'a miner’s incentive is staked where its owner wants it, and that is told',
    clauses: [15],
    note: 'the wish read by hotkey',
    pre: neurons({ 'SubtensorModule.AutoStakeDestination': { [`${eve},1`]: alice } }),
  }),
  told425({
    id: 'payout-take',
    title: 'a take goes to the owner of the hotkey as shares, the rest to all who stake on it',
    clauses: [15],
    note: 'a take that raises everybody’s stake',
    pre: neurons({
      'SubtensorModule.Delegates': { [alice]: 0, [bob]: 11796 },
      'SubtensorModule.Owner': { [alice]: coldkey, [bob]: coldkey, [carol]: eve },
    }),
  }),
  told425({
    id: 'payout-parent',
    title:
      'a parent of another coldkey has its part of a child’s dividend, less the child’s take and what is recycled',
    clauses: [16],
    note: 'the take of the parent, or the burn kept by the child',
    pre: neurons({
      'SubtensorModule.ChildKeys': { [`${alice},1`]: [['9223372036854775807', bob]] },
      'SubtensorModule.ParentKeys': { [`${bob},1`]: [['9223372036854775807', alice]] },
      'SubtensorModule.ChildkeyTake': { [`${bob},1`]: 6553 },
      'SubtensorModule.CKBurn': '1844674407370955161',
    }),
  }),
  told425({
    id: 'payout-parent-least-take',
    title: 'a child keeps at least the least take of its subnet, whatever it set',
    clauses: [16],
    note: 'the least take asked for only when a take is set',
    kind: 'boundary',
    pre: neurons({
      'SubtensorModule.ChildKeys': { [`${alice},1`]: [['9223372036854775807', bob]] },
      'SubtensorModule.ParentKeys': { [`${bob},1`]: [['9223372036854775807', alice]] },
      'SubtensorModule.MinChildkeyTake': 100,
      'SubtensorModule.MinChildkeyTakePerSubnet': { '1': 6553 },
      'SubtensorModule.ChildkeyTake': { [`${bob},1`]: 3000 },
    }),
  }),
  told425({
    id: 'payout-parent-elsewhere',
    title: 'a parent without a uid is paid as a validator like any other',
    clauses: [16],
    note: 'parents looked for among the uids',
    pre: neurons({
      'SubtensorModule.ChildKeys': { [`${coldkey},1`]: [['18446744073709551615', bob]] },
      'SubtensorModule.ParentKeys': { [`${bob},1`]: [['18446744073709551615', coldkey]] },
      'SubtensorModule.TotalHotkeyAlpha': {
        [`${alice},1`]: '1000000000000',
        [`${bob},1`]: '500000000000',
        [`${coldkey},1`]: '700000000000',
      },
    }),
  }),
  told425({
    id: 'payout-root-to-owner',
    title: 'root’s alpha on a hotkey with fewer rao of TAO is its owner’s stake, and raises no rate',
    clauses: [18],
    note: 'a rate of more than one',
    kind: 'boundary',
    pre: neurons({
      'SubtensorModule.TotalHotkeyAlpha': {
        [`${alice},1`]: '1000000',
        [`${bob},1`]: '500000000000',
        [`${alice},0`]: '1000000',
      },
      'SubtensorModule.TotalHotkeySharesV2': {},
      'SubtensorModule.AlphaV2': {},
    }),
  }),
  told425({
    id: 'payout-root-rate',
    title: 'root’s alpha raises the rate of its subnet among those of others, in the order of their numbers',
    clauses: [18],
    note: 'a new rate put at the end',
    pre: neurons({
      'SubtensorModule.RootClaimable': {
        [alice]: [
          [0, '1'],
          [2, '4294967296'],
        ],
      },
    }),
  }),
  told425({
    id: 'payout-older-shares',
    title: 'shares in the older format move to the newer one when they are written, even for an amount of 0',
    clauses: [15],
    note: 'two formats of one share',
    pre: neurons({
      'SubtensorModule.TotalHotkeySharesV2': {},
      'SubtensorModule.AlphaV2': {},
      'SubtensorModule.TotalHotkeyShares': {
        [`${alice},1`]: '18446744073709551616',
        [`${bob},1`]: '36893488147419103232',
      },
      'SubtensorModule.Alpha': {
        [`${alice},${coldkey},1`]: '18446744073709551616',
        [`${bob},${eve},1`]: '27670116110564327424',
        [`${bob},${coldkey},1`]: '9223372036854775808',
      },
      'SubtensorModule.Delegates': { [alice]: 0 },
    }),
  }),
  told425({
    id: 'payout-lease',
    title: 'of a leased subnet’s cut the part of those who paid is put aside, rounded up',
    clauses: [17],
    note: 'the part rounded down',
    kind: 'rounding',
    pre: neurons({
      ...owned,
      'SubtensorModule.LastEpochBlock': { '0': '900', '1': '641' },
      'SubtensorModule.PendingOwnerCut': { '1': '30000000001' },
      'SubtensorModule.SubnetUidToLeaseId': { '1': 3 },
      'SubtensorModule.SubnetLeases': {
        '3': {
          beneficiary: eve,
          coldkey,
          hotkey: alice,
          emissionsShare: 30,
          endBlock: 1002,
          netuid: 1,
          cost: '1',
        },
      },
      'SubtensorModule.AccumulatedLeaseDividends': { '3': '7' },
    }),
    numbers: [1001],
  }),
  told425({
    id: 'payout-lease-ended',
    title: 'a lease ends in its last block, of which nothing is put aside any more',
    clauses: [17],
    note: 'the last block counted in',
    kind: 'boundary',
    pre: neurons({
      ...owned,
      'SubtensorModule.SubnetUidToLeaseId': { '1': 3 },
      'SubtensorModule.SubnetLeases': {
        '3': {
          beneficiary: eve,
          coldkey,
          hotkey: alice,
          emissionsShare: 30,
          endBlock: 1000,
          netuid: 1,
          cost: '1',
        },
      },
    }),
  }),
];
