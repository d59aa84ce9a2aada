import type { Draft } from '../../topic.ts';
import { full, one, type Neuron } from './input.ts';

/** Where too few are old (NEURON-TO-PRUNE-04, NEURON-TO-PRUNE-05). */
export const minimum: readonly Draft[] = [
  one(
    'minimum-turns',
    'one old neuron and a minimum of one: the immune one goes',
    [5],
    'not more than the minimum',
    full(
      [
        [5, 1],
        [0, 95],
      ],
      { min: 1 },
    ),
    1,
  ),
  one(
    'minimum-one-more',
    'two old neurons and a minimum of one: an old one goes',
    [4],
    'one more than the minimum',
    full(
      [
        [5, 1],
        [4, 1],
        [0, 95],
      ],
      { min: 1 },
    ),
  ),
  one(
    'minimum-none-young',
    'too few old ones, and none immune: nobody goes',
    [5],
    'the registration fails',
    full(
      [
        [5, 1],
        [4, 2],
      ],
      { min: 10 },
    ),
    null,
  ),
  one(
    'minimum-least-young',
    'of the immune ones the least goes',
    [3, 5],
    'the same order holds among them',
    full(
      [
        [1, 95],
        [0, 96],
        [9, 1],
      ],
      { min: 1 },
    ),
    1,
  ),
  one(
    'minimum-default',
    'the default minimum of ten: eleven old ones suffice',
    [4],
    'ten would not',
    full([...Array.from({ length: 11 }, (_, i): Neuron => [20 - i, 1]), [0, 99]], { min: 10 }),
  ),
  one(
    'minimum-ten',
    'ten old ones do not',
    [5],
    'the immune one goes',
    full([...Array.from({ length: 10 }, (_, i): Neuron => [20 - i, 1]), [0, 99]], { min: 10 }),
  ),
];
