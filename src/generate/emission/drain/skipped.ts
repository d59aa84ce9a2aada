import type { Draft } from '../../topic.ts';
import { boundary, drainCase, drainInput, due, early, ordering } from './input.ts';

const broken = { duplicateHotkeys: true };

/** Epochs that can't run, since a hotkey stands twice (DRAIN-05, DRAIN-07). */
export const skipped: readonly Draft[] = [
  drainCase(
    'skipped-keeps-its-pots',
    'a hotkey with two uids: the slot is used, and nothing is taken or lost',
    [5, 7],
    boundary('the only one that is due'),
    drainInput([due(1, broken)]),
  ),
  drainCase(
    'skipped-keeps-its-age',
    'an epoch that did not run does not make the age 0',
    [5],
    boundary('an age that is not the time since the last slot'),
    drainInput([due(1, { ...broken, blocksSinceLastStep: 700n })]),
  ),
  drainCase(
    'skipped-takes-no-place',
    'it takes no place: two others run in the same block',
    [5, 3],
    ordering('the broken one comes first'),
    drainInput([due(1, broken), due(2), due(3)]),
  ),
  drainCase(
    'skipped-behind-the-limit',
    'behind two that ran it is put off, not skipped',
    [4, 5],
    ordering('the broken one comes last'),
    drainInput([due(1), due(2), due(3, broken)]),
  ),
  drainCase(
    'skipped-not-due',
    'a hotkey with two uids in a subnet that is not due changes nothing',
    [5],
    boundary('not due'),
    drainInput([early(1, broken)]),
  ),
  drainCase(
    'skipped-pending-is-over',
    'an epoch that was asked for is over when it is skipped',
    [7, 5],
    boundary('a pending block that is reached'),
    drainInput([early(1, { ...broken, pendingEpochAt: 1000n })]),
  ),
  drainCase(
    'skipped-all',
    'three that are broken are skipped in one block, in the order of the drain',
    [5],
    ordering('more than the limit'),
    drainInput([due(1, broken), due(2, broken), due(256, broken)]),
  ),
  drainCase(
    'skipped-no-owner',
    'a skipped epoch does not change the owner',
    [8, 5],
    boundary('an owner in waiting'),
    drainInput([
      due(1, { ...broken, nextOwner: { hotkey: `0x${'11'.repeat(32)}`, coldkey: `0x${'22'.repeat(32)}` } }),
    ]),
  ),
  drainCase(
    'skipped-next-block',
    'from 438 on a broken subnet is due again in the next block: its age stays above the tempo',
    [5, 2],
    boundary('a block after it was skipped'),
    drainInput([early(1, { ...broken, blocksSinceLastStep: 360n })]),
  ),
];
