import { alice, coldkey, eve, each, items, type Row } from '../universe.ts';
import { inBatch, threshold, many, good } from './parts.ts';

/** Cases of this file’s name. */
export const batches: readonly Row[] = [
  [
    'batch-set-weights',
    'two subnets at once, of which one commits first',
    [8],
    many([1, 2], [good, good], ['0', '0']),
  ],
  [
    'batch-set-weights-all',
    'all of them',
    [8],
    many([1, 2], [good, good], ['0', '0']),
    items({ CommitRevealWeightsEnabled: each(false) }),
  ],
  [
    'batch-set-weights-twice',
    'the same subnet twice: the second is too fast',
    [8],
    many([1, 1], [good, good], ['0', '0']),
  ],
  [
    'batch-set-weights-failures',
    'that some failed is told once, each failure for itself',
    [8],
    many([0, 9, 1], [good, good, good], ['0', '0', '0']),
    items({ CommitRevealWeightsEnabled: { '0': false, '9': false, '1': false } }),
  ],
  ['batch-set-weights-none', 'none at all', [8], many([], [], [])],
  [
    'batch-set-weights-unequal',
    'one netuid more than weights',
    [8, 'CALL-05'],
    many([1, 2], [good], ['0', '0']),
  ],
  ['batch-set-weights-unequal-keys', 'one version fewer', [8], many([1, 2], [good, good], ['0'])],
  [
    'batch-set-weights-unequal-batch',
    'unequal lists in a batch',
    [8],
    inBatch(alice, 'batch_set_weights', { netuids: [1], weights: [], version_keys: [] }),
  ],
  [
    'batch-set-weights-stake',
    'too little stake on one subnet refuses all',
    [4, 8],
    many([1, 2], [good, good], ['0', '0']),
    items({ StakeThreshold: '1000', TotalHotkeyAlpha: { [`${alice},1`]: '1000', [`${alice},2`]: '999' } }),
  ],
  [
    'batch-set-weights-stake-batch',
    'which in a batch is an error',
    [4, 8],
    inBatch(alice, 'batch_set_weights', { netuids: [1], weights: [[]], version_keys: ['0'] }),
    threshold('999'),
  ],
  ['batch-set-weights-lengths-first', 'lengths come before stake', [8], many([1], [], []), threshold('0')],
  ['batch-set-weights-unregistered', 'who has no uid fails in each', [8], many([1], [good], ['0'], eve)],
  ['batch-set-weights-coldkey', 'a coldkey has no uid either', [8], many([1], [good], ['0'], coldkey)],
];
