import { coldkey, eve, key, subtensorCall, batched, since, type Row } from '../universe.ts';
import { inBatch, market } from './parts.ts';

/** Cases of this file’s name. */
export const othersMore: readonly Row[] = [
  [
    'burned-register-batch-short',
    'the second of a batch can’t be paid, and both are undone',
    [7],
    batched(
      coldkey,
      ...[eve, key('6')].map((hotkey) => subtensorCall('burned_register', { netuid: 1, hotkey })),
    ),
    market,
    { rulesets: since },
  ],
  [
    'burned-register-batch-root',
    'root in a batch',
    [2],
    inBatch('burned_register', { netuid: 0, hotkey: eve }),
    market,
  ],
];
