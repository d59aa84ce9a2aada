/**
 * Voting power, counted at the epochs of a block.
 *
 * @module
 */
import type { Draft } from '../../../topic.ts';
import { nobody } from '../universe.ts';
import { alice, bob, carol, neurons, told425 } from './universe.ts';

/** Cases of voting power. */
export const voteCases: readonly Draft[] = [
  told425({
    id: 'epoch-voting-power',
    title: 'voting power is averaged over those with a permit, and taken from all others',
    clauses: [27],
    note: 'miners kept, or those who left',
    pre: neurons({
      'SubtensorModule.VotingPowerTrackingEnabled': { '1': true },
      'SubtensorModule.VotingPower': {
        [`1,${alice}`]: '1000000000',
        [`1,${carol}`]: '9',
        [`1,${nobody}`]: '9',
      },
      'SubtensorModule.VotingPowerEmaAlpha': { '1': '500000000000000000' },
    }),
  }),
  told425({
    id: 'epoch-voting-power-threshold',
    title: 'voting power that falls below the threshold goes; power on its way up to it stays',
    clauses: [27],
    note: 'everything below the threshold removed',
    kind: 'boundary',
    pre: neurons({
      'SubtensorModule.StakeThreshold': '900000000000',
      'SubtensorModule.VotingPowerTrackingEnabled': { '1': true },
      'SubtensorModule.VotingPower': { [`1,${alice}`]: '5', [`1,${bob}`]: '900000000000' },
      'SubtensorModule.MaxAllowedValidators': { '1': 3 },
      'SubtensorModule.VotingPowerEmaAlpha': { '1': '1000000000000000' },
      'SubtensorModule.SubnetOwnerHotkey': { '1': bob },
    }),
  }),
  told425({
    id: 'epoch-voting-power-ends',
    title: 'voting power that is to end by this block ends with the epoch',
    clauses: [27],
    note: 'ended in its block, epoch or not, or after one more average',
    kind: 'boundary',
    pre: neurons({
      'SubtensorModule.VotingPowerTrackingEnabled': { '1': true },
      'SubtensorModule.VotingPowerDisableAtBlock': { '1': '1000' },
      'SubtensorModule.VotingPower': { [`1,${alice}`]: '1000000000' },
    }),
  }),
];
