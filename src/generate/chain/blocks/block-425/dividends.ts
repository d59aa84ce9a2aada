/**
 * Parents, root's part, older shares and leases at a payout.
 *
 * @module
 */
import type { Draft } from '../../../topic.ts';
import { alice, bob, coldkey, eve, neurons, told425 } from './universe.ts';

const owned = {
  'SubtensorModule.SubnetOwner': { '1': coldkey },
  'SubtensorModule.SubnetOwnerHotkey': { '1': alice },
};

/** Cases of dividends and leases. */
export const dividendCases: readonly Draft[] = [
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
