import type { Draft } from '../../topic.ts';
import { full, one } from './input.ts';

/** Who is meant of several (NEURON-TO-PRUNE-03). */
export const order: readonly Draft[] = [
  one(
    'least',
    'the least emission goes',
    [3, 4],
    'uid 2 earned least',
    full([
      [5, 1],
      [4, 1],
      [3, 1],
      [9, 1],
    ]),
  ),
  one(
    'tie-uid',
    'same emission, same block: the lower uid',
    [3],
    'the third key is the uid',
    full([
      [5, 1],
      [3, 1],
      [3, 1],
    ]),
    1,
  ),
  one(
    'tie-block',
    'same emission: the one registered first',
    [3],
    'the second key is the block',
    full([
      [5, 1],
      [3, 9],
      [3, 1],
    ]),
    2,
  ),
  one(
    'emission-before-age',
    'a rao less weighs more than any age',
    [3],
    'the first key is the emission',
    full([
      [2, 50],
      [3, 1],
    ]),
  ),
  one(
    'large-emissions',
    'emissions that a float can not tell apart',
    [3],
    '2^53 and 2^53 + 1',
    full([
      [9007199254740993n, 1],
      [9007199254740992n, 2],
    ]),
  ),
  one(
    'all-equal',
    'a subnet that has not had an epoch',
    [3],
    'all earned nothing and came in one block',
    full([
      [0, 7],
      [0, 7],
      [0, 7],
    ]),
  ),
];
