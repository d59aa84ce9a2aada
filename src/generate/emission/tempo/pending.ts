import type { Draft } from '../../topic.ts';
import { clockCase, lastBlock, storedRulesets } from './input.ts';

const clock = { lastEpochBlock: 1000n, blocksSinceLastStep: 100n } as const;

/** An epoch that was asked for, or put off (TEMPO-05, TEMPO-08). */
export const pending: readonly Draft[] = [
  clockCase('pending', 'before', 'an epoch that was asked for is not due a block early', [5], 'one less', {
    ...clock,
    block: 1100n,
    pendingEpochAt: 1101n,
  }),
  clockCase('pending', 'at', 'it is due in the block for which it was asked', [5], 'exactly', {
    ...clock,
    block: 1100n,
    pendingEpochAt: 1100n,
  }),
  clockCase('pending', 'after', 'and in every block after that until it ran', [5], 'one more', {
    ...clock,
    block: 1100n,
    pendingEpochAt: 1099n,
  }),
  clockCase(
    'pending',
    'none',
    'a pending block of 0 is none, though every block is after it',
    [5],
    'the smallest block',
    { ...clock, block: 1100n },
  ),
  clockCase('pending', 'one', 'a pending block of 1 is one', [5], 'the smallest that counts', {
    ...clock,
    block: 1100n,
    pendingEpochAt: 1n,
  }),
  clockCase(
    'pending',
    'until-knows-nothing',
    'the blocks until the next epoch know nothing of one that was asked for',
    [7, 8],
    'the two answers of a node differ',
    { ...clock, block: 1100n, pendingEpochAt: 1110n },
    storedRulesets,
  ),
  clockCase(
    'pending',
    'later-than-own',
    "a pending block after the subnet's own is not the next epoch",
    [8],
    'the later of two',
    { ...clock, block: 1100n, pendingEpochAt: 1361n },
    storedRulesets,
  ),
  clockCase(
    'pending',
    'same-as-own',
    "a pending block that is the subnet's own",
    [8],
    'two the same',
    { ...clock, block: 1100n, pendingEpochAt: 1360n },
    storedRulesets,
  ),
  clockCase(
    'pending',
    'largest',
    'a pending block at the end of time',
    [5, 8],
    'the largest block',
    { ...clock, block: 1100n, pendingEpochAt: lastBlock },
    storedRulesets,
  ),
];
