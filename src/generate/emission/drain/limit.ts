import type { Draft } from '../../topic.ts';
import { boundary, drainCase, drainInput, due, early, largest, ordering } from './input.ts';

/** How many epochs a block may run, and those that are put off (DRAIN-03, DRAIN-04). */
export const limit: readonly Draft[] = [
  drainCase('limit-one-under', 'one of two runs', [3, 6], boundary('fewer than may'), drainInput([due(1)])),
  drainCase(
    'limit-exactly',
    'two of two run',
    [3, 6],
    boundary('as many as may'),
    drainInput([due(1), due(2)]),
  ),
  drainCase(
    'limit-one-over',
    'the third is put off to the next block, and keeps its last slot',
    [3, 4],
    boundary('one more than may'),
    drainInput([due(1), due(2), due(3)]),
  ),
  drainCase(
    'limit-many-over',
    'of five that are due three are put off',
    [3, 4],
    boundary('more than twice as many as may'),
    drainInput([1, 2, 3, 4, 5].map((netuid) => due(netuid))),
  ),
  drainCase(
    'limit-retry',
    'one that was put off is due again by its pending block, and favoured by nothing',
    [3, 4],
    ordering('a lower netuid that becomes due passes it by'),
    drainInput([
      due(1),
      due(2),
      early(3, { lastEpochBlock: 639n, pendingEpochAt: 1000n, blocksSinceLastStep: 360n }),
    ]),
  ),
  drainCase(
    'limit-retry-runs',
    'in a free block it runs, and its slot is that block: the next epoch is a tempo from there',
    [7, 3],
    boundary('a block late'),
    drainInput([
      early(1),
      early(2),
      due(3, { lastEpochBlock: 639n, pendingEpochAt: 1000n, blocksSinceLastStep: 360n }),
    ]),
  ),
  drainCase(
    'limit-zero',
    'where no epoch may run everyone is put off',
    [3, 4],
    boundary('the smallest limit'),
    drainInput([due(1), due(2)], { maxEpochsPerBlock: 0 }),
  ),
  drainCase(
    'limit-255',
    'the largest limit',
    [3],
    boundary('the largest limit'),
    drainInput([due(1), due(2), due(3)], { maxEpochsPerBlock: 255 }),
  ),
  drainCase(
    'limit-pending-overwritten',
    'an epoch that was asked for is put off as well, and its pending block is the next',
    [4],
    boundary('a pending block that is past'),
    drainInput([due(1), due(2), early(3, { pendingEpochAt: 990n })]),
  ),
  drainCase(
    'limit-pending-later-overwritten',
    'a pending block that lies ahead is moved up to the next block',
    [4],
    boundary('a pending block that is not reached'),
    drainInput([due(1), due(2), due(3, { pendingEpochAt: 1500n })]),
  ),
  drainCase(
    'limit-waiting-between',
    'a subnet that is not due uses no place',
    [3],
    ordering('one waits between two that run'),
    drainInput([due(1), early(2), due(3), early(4), due(5)]),
  ),
  drainCase(
    'limit-last-block',
    'at the largest block the next block is that block',
    [4],
    boundary('the largest block'),
    drainInput([due(1)], { block: largest, maxEpochsPerBlock: 0 }),
  ),
];
