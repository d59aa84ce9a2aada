import type { Draft } from '../../topic.ts';
import { full, one } from './input.ts';

/** Who is never pruned (NEURON-TO-PRUNE-01). */
export const immortal: readonly Draft[] = [
  one(
    'immortal',
    'the owner stays, though it earned least',
    [1],
    'uid 0 is the owner',
    full(
      [
        [0, 1],
        [5, 1],
      ],
      { immortal: [0] },
    ),
  ),
  one(
    'immortal-not-counted',
    'an immortal uid does not count against the minimum',
    [1, 5],
    'one old one is left, and one is the minimum',
    full(
      [
        [0, 1],
        [5, 1],
        [7, 99],
      ],
      { immortal: [0], min: 1 },
    ),
  ),
  one(
    'immortal-young',
    'an immortal uid that is immune stays too',
    [1, 5],
    'only immune ones may go',
    full(
      [
        [0, 99],
        [5, 98],
      ],
      { immortal: [0], min: 1 },
    ),
  ),
  one(
    'all-immortal',
    'nobody is left',
    [1, 5],
    'every uid is the owner’s',
    full([[0, 1]], { immortal: [0] }),
  ),
  one('empty', 'a subnet without neurons', [5], 'there is nobody', full([])),
];
