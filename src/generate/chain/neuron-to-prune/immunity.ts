import type { Draft } from '../../topic.ts';
import { full, one } from './input.ts';

/** Who is immune (NEURON-TO-PRUNE-02). */
export const immunity: readonly Draft[] = [
  one(
    'young',
    'the immune one stays, though it earned nothing',
    [2, 4],
    'uid 1 is five blocks old',
    full([
      [5, 1],
      [0, 95],
    ]),
    0,
  ),
  one(
    'last-immune-block',
    'nine blocks old is immune at a period of ten',
    [2],
    'one block before the end',
    full([
      [5, 1],
      [0, 91],
    ]),
  ),
  one(
    'first-mortal-block',
    'ten blocks old is not immune',
    [2],
    'the comparison is strict',
    full([
      [5, 1],
      [0, 90],
    ]),
  ),
  one(
    'period-zero',
    'without a period nobody is immune',
    [2],
    'registered in this very block',
    full(
      [
        [5, 1],
        [0, 100],
      ],
      { period: 0 },
    ),
  ),
  one(
    'future',
    'a registration in a block to come is immune',
    [2],
    'the difference stops at 0',
    full([
      [5, 1],
      [0, 200],
    ]),
  ),
  one(
    'longest-period',
    'the longest period there is',
    [2],
    '65535 blocks',
    full(
      [
        [1, 1],
        [2, 34_466],
      ],
      { period: 65535, block: 100_000 },
    ),
  ),
];
