import { each, items, type Row } from '../universe.ts';
import { good, failing } from './parts.ts';

/** Cases of this file’s name. */
export const failures: readonly Row[] = [
  failing('lengths', 'a committed hash of uneven lists', [[1, 2], [1], [0]]),
  failing('too-many', 'a committed hash of too many uids', [[0, 1, 2, 3], [1, 1, 1, 1], [0]]),
  failing('duplicate', 'a committed hash of a uid twice', [[1, 1], [1, 1], [0]]),
  failing('unknown-uid', 'a committed hash of a uid that nobody has', [[1, 7], [1, 1], [0]]),
  failing('few', 'a committed hash of too few weights', [[1], [1], [0]]),
  failing('version', 'a committed hash with an old version', good, items({ WeightsVersionKey: each('1') })),
  failing(
    'no-subnet',
    'a subnet that is gone since the commit',
    good,
    items({ NetworksAdded: { '0': true, '1': true } }),
  ),
];
