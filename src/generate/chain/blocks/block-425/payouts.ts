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
];
