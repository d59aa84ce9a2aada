import { alice, eve, items, subtensorCall, batched, type Row } from '../universe.ts';
import { hash, clock, poor, open, commits, many, batch } from './parts.ts';

/** Cases of this file’s name. */
export const batches: readonly Row[] = [
  [
    'batch-commit-weights',
    'commits on two subnets, of which one takes none',
    ['SETTING-WEIGHTS-08', 3],
    batch([2, 1], [hash, hash]),
    clock,
  ],
  [
    'batch-commit-weights-twice',
    'twice on one subnet: the second is too fast',
    ['SETTING-WEIGHTS-08', 2],
    batch([2, 2], [hash, hash]),
    clock,
  ],
  [
    'batch-commit-weights-failures',
    'each failure has its own error',
    ['SETTING-WEIGHTS-08', 2],
    batch([99, 1, 2], [hash, hash, hash], eve),
    clock,
  ],
  [
    'batch-commit-weights-eleventh',
    'an eleventh in a list',
    ['SETTING-WEIGHTS-08', 3],
    batch([2], [hash]),
    commits(open(10, '7')),
  ],
  [
    'batch-commit-weights-unequal',
    'one hash fewer than subnets',
    ['SETTING-WEIGHTS-08'],
    batch([2, 1], [hash]),
  ],
  [
    'batch-commit-weights-unequal-batch',
    'which in a batch is an error',
    ['SETTING-WEIGHTS-08'],
    batched(alice, subtensorCall('batch_commit_weights', many([2], []))),
  ],
  [
    'batch-commit-weights-stake',
    'too little stake on one of them refuses all',
    ['SETTING-WEIGHTS-08', 2],
    batch([2, 1], [hash, hash]),
    { ...clock, ...items({ StakeThreshold: '5', TotalHotkeyAlpha: { [`${alice},2`]: '5' } }) },
  ],
  [
    'batch-commit-weights-stake-batch',
    'and in a batch is an error',
    ['SETTING-WEIGHTS-08', 2],
    batched(alice, subtensorCall('batch_commit_weights', many([2], [hash]))),
    { ...clock, ...poor },
  ],
];
