import { nobody, items, type Row } from '../universe.ts';
import { setting, duplicate, moving, batch } from './parts.ts';

/** Cases of this file’s name. */
export const batches: readonly Row[] = [
  ['batch-free', 'a batch of free calls is free', [3], batch('batch', [setting])],
  ['batch-empty', 'an empty one too', [3], batch('batch', [])],
  [
    'batch-paid',
    'one call that is paid makes its batch paid',
    [3],
    batch('batch', [setting, moving('1000')]),
  ],
  [
    'batch-free-no-account',
    'who has no account may send a batch of free calls',
    [2, 3],
    batch('batch', [setting], nobody),
  ],
  [
    'batch-stops',
    'a batch stops at the first failure, and does not fail',
    [1],
    batch('batch', [moving('1000'), duplicate, moving('2000')]),
  ],
  ['batch-all-fails', 'batch_all undoes all', [1], batch('batch_all', [moving('1000'), duplicate])],
  [
    'batch-forced',
    'force_batch goes on',
    [1],
    batch('force_batch', [moving('1000'), duplicate, moving('2000')]),
  ],
  ['batch-forced-fine', 'and says where nothing failed', [1], batch('force_batch', [moving('1000')])],
  [
    'batch-guard',
    'a guard stops a batch at its call',
    [5],
    batch('batch', [moving('1000'), setting]),
    items({ StakeThreshold: '1' }),
  ],
  [
    'batch-forced-guard',
    'or is told as a failure',
    [5],
    batch('force_batch', [setting, moving('1000')]),
    items({ StakeThreshold: '1' }),
  ],
  [
    'batch-guard-writes',
    'a guard sees what the calls before it left',
    [5],
    batch('batch', [setting, setting]),
  ],
  [
    'batch-nested',
    'a batch within a batch is not let through',
    [6],
    batch('batch', [{ call: 'Utility.batch', args: { calls: [] } }]),
  ],
  [
    'batch-all-nested',
    'nor one of another kind',
    [6],
    batch('batch_all', [moving('1000'), { call: 'Utility.force_batch', args: { calls: [] } }]),
  ],
  [
    'batch-forced-nested',
    'nor in force_batch',
    [6],
    batch('force_batch', [{ call: 'Utility.batch_all', args: { calls: [] } }]),
  ],
];
