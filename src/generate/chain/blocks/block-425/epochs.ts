/**
 * Epochs in a block: which are due, which wait, which are skipped, and what their slots leave.
 *
 * @module
 */
import type { Draft } from '../../../topic.ts';
import { alice, bob, each, neurons, quiet, told425 } from './universe.ts';

const due = (netuids: readonly number[], more: object = {}) => ({
  ...quiet(netuids),
  'SubtensorModule.LastEpochBlock': { '0': '900', ...each(netuids, '640') },
  'SubtensorModule.PendingOwnerCut': each(netuids, '5'),
  ...more,
});
const waits = (last: string, more: object = {}) => ({
  ...quiet(),
  'SubtensorModule.LastEpochBlock': { '0': '900', '1': last },
  ...more,
});

/** Cases of the clocks. */
export const epochCases: readonly Draft[] = [
  told425({
    id: 'epoch-due-at-tempo',
    title: 'an epoch is due a tempo after its last slot',
    clauses: [11, 12],
    note: 'tempo + 1, as it once was',
    kind: 'boundary',
    pre: waits('640'),
  }),
  told425({
    id: 'epoch-not-due-yet',
    title: 'an epoch is not due one block before, and only its age grows',
    clauses: [11],
    note: 'tempo − 1',
    kind: 'boundary',
    pre: waits('641'),
  }),
  told425({
    id: 'epoch-asked-for',
    title: 'an epoch that was asked for runs in its block, and its clock begins anew there',
    clauses: [11, 12],
    note: 'a slot of its own for what was asked for',
    pre: waits('900', { 'SubtensorModule.PendingEpochAt': { '1': '1000' } }),
  }),
  told425({
    id: 'epoch-asked-for-later',
    title: 'an epoch that was asked for the next block does not run in this one',
    clauses: [11],
    note: 'anything pending as due',
    kind: 'boundary',
    pre: waits('900', { 'SubtensorModule.PendingEpochAt': { '1': '1001' } }),
  }),
  told425({
    id: 'epoch-too-old',
    title: 'an age of 50,401 with this block is due whatever the clock says',
    clauses: [11],
    note: 'the age before this block',
    kind: 'boundary',
    pre: {
      ...quiet([1, 2]),
      'SubtensorModule.Tempo': { '0': 360, '1': 65535, '2': 65535 },
      'SubtensorModule.BlocksSinceLastStep': { '1': '50400', '2': '50399' },
    },
  }),
  told425({
    id: 'epoch-without-tempo',
    title: 'a subnet with a tempo of 0 never has an epoch, and its age grows',
    clauses: [11],
    note: '0 as every block',
    kind: 'boundary',
    pre: waits('1', { 'SubtensorModule.Tempo': { '0': 360, '1': 0 } }),
  }),
  told425({
    id: 'epoch-deferred',
    title:
      'of three epochs that are due two run, and the third is put off by a block with its pots as they are',
    clauses: [11, 12],
    note: 'its slot used, or its index counted on',
    pre: due([1, 2, 3]),
  }),
  told425({
    id: 'epoch-deferred-in-key-order',
    title: 'the epoch of subnet 256 runs before those of 1 and 2, and it is 2 that waits',
    clauses: [11],
    note: 'the greatest number put off',
    pre: due([1, 2, 256]),
  }),
  told425({
    id: 'epoch-deferred-runs-next',
    title: 'an epoch that was put off runs in the next block, and its clock begins anew there',
    clauses: [11, 12],
    note: 'its clock kept from the block in which it was due',
    pre: due([1, 2, 3]),
    numbers: [1000, 1001],
  }),
  told425({
    id: 'epoch-no-cap',
    title: 'with room for four epochs in a block all three run',
    clauses: [11],
    note: 'a fixed cap of two',
    pre: due([1, 2, 3], { 'SubtensorModule.MaxEpochsPerBlock': 4 }),
  }),
  told425({
    id: 'epoch-skipped',
    title:
      'an epoch of a subnet with a hotkey twice is skipped: its slot is used, its pots and its age go on',
    clauses: [12, 13],
    note: 'the slot kept for the next block',
    pre: due([1], { 'SubtensorModule.Keys': { '1,0': alice, '1,1': alice } }),
  }),
  told425({
    id: 'epoch-skipped-not-counted',
    title: 'a skipped epoch takes no place from the others: after it two still run',
    clauses: [11, 13],
    note: 'the skipped one counted',
    pre: due([1, 2, 3], { 'SubtensorModule.Keys': { '1,0': alice, '1,1': alice, '2,0': bob } }),
  }),
  told425({
    id: 'epoch-skipped-over-cap',
    title: 'beyond the cap a subnet with a hotkey twice is put off like any other, not skipped',
    clauses: [11, 13],
    note: 'the keys looked at before the cap',
    pre: due([1, 2, 3], { 'SubtensorModule.Keys': { '3,0': alice, '3,1': alice } }),
  }),
  told425({
    id: 'epoch-nobody',
    title: 'an epoch of a subnet without neurons empties its pots, and nobody has what was in them',
    clauses: [12, 14],
    note: 'the pots kept for when somebody comes',
    kind: 'boundary',
    pre: due([1], { 'SubtensorModule.PendingServerEmission': { '1': '7' } }),
  }),
  told425({
    id: 'epoch-stored',
    title: 'an epoch stores its vectors, its incentives and its bonds, and tells what its miners have',
    clauses: [14],
    note: 'a small subnet in full',
    kind: 'example',
    pre: neurons(),
  }),
  told425({
    id: 'epoch-mechanisms',
    title:
      'two mechanisms each run on their part, keep incentives and bonds of their own, and are weighted together',
    clauses: [14],
    note: 'one mechanism’s vectors over the other’s',
    pre: neurons({
      'SubtensorModule.MechanismCountCurrent': { '1': 2 },
      'SubtensorModule.MechanismEmissionSplit': { '1': [45875, 19660] },
      'SubtensorModule.LastUpdate': { '1': ['990', '990', '1'], '4097': ['990', '990', '1'] },
      'SubtensorModule.Weights': {
        '1,0': [[2, 65535]],
        '1,1': [[2, 65535]],
        '4097,0': [[1, 65535]],
        '4097,1': [[0, 65535]],
      },
    }),
  }),
  told425({
    id: 'epoch-activity-factor',
    title: 'a uid is inactive by the factor of the tempo, not by the old cut-off in blocks',
    clauses: [14],
    note: 'the old cut-off read',
    pre: neurons({
      'SubtensorModule.ActivityCutoffFactorMilli': { '1': 1000 },
      'SubtensorModule.ActivityCutoff': { '1': 5000 },
      'SubtensorModule.LastUpdate': { '1': ['639', '640', '1'] },
    }),
  }),
  told425({
    id: 'epoch-open-commit',
    title:
      'an open commit from before a newcomer hides its weight for the newcomer; the slot of this block counts',
    clauses: [14],
    note: 'the epoch counted as before its slot was used',
    pre: neurons({
      'SubtensorModule.CommitRevealWeightsEnabled': { '1': true },
      'SubtensorModule.BlockAtRegistration': { '1,2': '900' },
      'SubtensorModule.WeightCommits': {
        [`1,${alice}`]: [[`0x${'00'.repeat(32)}`, '7', '800', '0']],
        [`1,${bob}`]: [[`0x${'00'.repeat(32)}`, '6', '800', '0']],
      },
    }),
  }),
];
