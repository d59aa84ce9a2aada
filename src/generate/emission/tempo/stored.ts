import type { Draft } from '../../topic.ts';
import { clockCase, lastBlock } from './input.ts';

/** The stored clock: tempo blocks after the last slot (TEMPO-04). */
export const stored: readonly Draft[] = [
  clockCase('stored', 'before', 'one block short of the tempo it is not due', [4, 7], 'one less', {
    lastEpochBlock: 1000n,
    block: 1359n,
    blocksSinceLastStep: 360n,
  }),
  clockCase('stored', 'at', 'the period is the tempo, not the tempo and one', [4, 7], 'exactly', {
    lastEpochBlock: 1000n,
    block: 1360n,
    blocksSinceLastStep: 360n,
  }),
  clockCase('stored', 'after', 'a slot that was missed stays due', [4, 7], 'one more', {
    lastEpochBlock: 1000n,
    block: 1361n,
    blocksSinceLastStep: 360n,
  }),
  clockCase(
    'stored',
    'same-block',
    'a slot that was used in this block is not due again',
    [4],
    'no time passed',
    { lastEpochBlock: 1000n, block: 1000n },
  ),
  clockCase(
    'stored',
    'ahead',
    'a last slot that lies ahead counts as no time passed',
    [4, 7],
    'a difference that saturates',
    { lastEpochBlock: 1500n, block: 1000n },
  ),
  clockCase(
    'stored',
    'ahead-tempo-1',
    'a last slot that lies ahead is not due at a tempo of 1',
    [4, 7],
    'a difference that saturates',
    { tempo: 1, lastEpochBlock: 1500n, block: 1000n },
  ),
  clockCase(
    'stored',
    'no-offset',
    'two subnets with the same last slot run in the same block: the netuid does not set them apart',
    [4],
    'the twin of another netuid',
    { netuid: 2, lastEpochBlock: 1000n, block: 1360n, blocksSinceLastStep: 360n },
  ),
  clockCase('stored', 'tempo-1', 'a tempo of 1 runs in every block', [4], 'the smallest tempo that runs', {
    tempo: 1,
    lastEpochBlock: 999n,
    block: 1000n,
    blocksSinceLastStep: 1n,
  }),
  clockCase(
    'stored',
    'largest-tempo',
    'the largest tempo is not due one block short of it',
    [4, 7],
    'the age would be due in 425',
    { tempo: 65535, lastEpochBlock: 1n, block: 65535n, blocksSinceLastStep: 50_400n },
  ),
  clockCase('stored', 'last-block', 'at the largest block', [4, 7], 'the largest block', {
    lastEpochBlock: lastBlock - 360n,
    block: lastBlock,
    blocksSinceLastStep: 360n,
  }),
  clockCase(
    'stored',
    'sum-saturates',
    'a next epoch past the largest block is the largest block',
    [7, 8],
    'lastEpochBlock + tempo does not fit',
    { lastEpochBlock: lastBlock - 10n, block: lastBlock - 5n },
  ),
];
