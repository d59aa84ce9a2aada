import { alice, eve, each, items, type Row } from '../universe.ts';
import { args, set, inBatch, threshold, lastUpdate } from './parts.ts';

/** Cases of this file’s name. */
export const rates: readonly Row[] = [
  [
    'set-weights-fast',
    'one block before the rate limit has passed',
    [6],
    set(alice, [1, 2], [1, 1]),
    lastUpdate('901'),
  ],
  ['set-weights-in-time', 'when it has just passed', [6], set(alice, [1, 2], [1, 1]), lastUpdate('900')],
  ['set-weights-same-block', 'twice in a block', [6], set(alice, [1, 2], [1, 1]), lastUpdate('1000')],
  [
    'set-weights-ahead',
    'an update that lies ahead is too near',
    [6],
    set(alice, [1, 2], [1, 1]),
    lastUpdate('1100'),
  ],
  [
    'set-weights-never',
    'who has had no update is never too fast',
    [6],
    set(alice, [1, 2], [1, 1]),
    lastUpdate('0'),
    { number: 50 },
  ],
  [
    'set-weights-no-limit',
    'without a limit nothing is too fast',
    [6],
    set(alice, [1, 2], [1, 1]),
    { ...lastUpdate('1000'), ...items({ WeightsSetRateLimit: each('0') }) },
  ],
  [
    'set-weights-fast-batch',
    'in a batch too fast is an error',
    [6, 'CALL-05'],
    inBatch(alice, 'set_weights', args([1, 2], [1, 1])),
    lastUpdate('901'),
  ],
  [
    'set-weights-fast-first',
    'the pool asks for the rate before the lengths are looked at',
    [1, 6],
    set(alice, [1, 2], [1]),
    lastUpdate('901'),
  ],
  [
    'set-weights-fast-unregistered',
    'who has no uid has no rate',
    [6],
    set(eve, [1, 2], [1]),
    lastUpdate('901'),
  ],
  [
    'set-weights-fast-stake',
    'stake comes before the rate',
    [1],
    set(alice, [1, 2], [1, 1]),
    { ...threshold('999'), ...lastUpdate('901') },
  ],
  [
    'set-weights-fast-commit-first',
    'where weights are committed first the rate is not asked',
    [1, 6],
    set(alice, [1, 2], [1, 1], { netuid: 2 }),
    lastUpdate('999'),
  ],
];
