import type { Ruleset } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { sudo as input, tao } from './input.ts';

const rulesets: readonly Ruleset[] = ['119'];
const half = tao / 2n;

/** What sudo may say, and the chain's answers (SUBNET-SHARES-01, SUBNET-SHARES-02). */
export const sudo: readonly Draft[] = (
  [
    [
      'all-to-one',
      'one subnet gets the whole block, the other nothing',
      1,
      input(
        [1, 3],
        [
          [1, tao],
          [3, 0n],
        ],
      ),
    ],
    [
      'out-of-order',
      'the order in which sudo names the subnets does not matter',
      1,
      input(
        [1, 3],
        [
          [3, 1n],
          [1, tao - 1n],
        ],
      ),
    ],
    [
      'root',
      'root may be named as any other',
      1,
      input(
        [0, 1],
        [
          [0, half],
          [1, half],
        ],
      ),
    ],
    [
      'rao-short',
      'a rao too little is refused',
      2,
      input(
        [1, 3],
        [
          [1, half],
          [3, half - 1n],
        ],
      ),
    ],
    [
      'rao-over',
      'a rao too much is refused',
      2,
      input(
        [1, 3],
        [
          [1, half],
          [3, half + 1n],
        ],
      ),
    ],
    [
      'one-missing',
      'a subnet left out is refused, even where the sum is right',
      2,
      input([1, 3], [[1, tao]]),
    ],
    [
      'unknown',
      'a subnet that does not exist is refused',
      2,
      input(
        [1, 3],
        [
          [1, half],
          [4, half],
        ],
      ),
    ],
    [
      'twice',
      'a subnet named twice is refused before it is asked whether all exist',
      2,
      input(
        [1, 3],
        [
          [4, half],
          [4, half],
        ],
      ),
    ],
    [
      'lengths',
      'lists of two lengths are refused first of all',
      2,
      { ...input([1, 3], [[1, half]]), emission: [half.toString(), half.toString()] },
    ],
    [
      'too-few-and-twice',
      'too few subnets are refused before one named twice',
      2,
      input(
        [1, 3, 5],
        [
          [1, half],
          [1, half],
        ],
      ),
    ],
    ['nobody', 'without subnets nothing can be shared: the empty sum is no block', 2, input([], [])],
    [
      'nothing-to-share',
      'without subnets and without an emission the empty vector is right',
      1,
      input([], [], 0n),
    ],
    [
      'wraps',
      'a sum that does not fit 64 bits is taken for its low bits',
      2,
      input(
        [1, 3],
        [
          [1, 2n ** 64n - 1n],
          [3, tao + 1n],
        ],
      ),
    ],
  ] as const
).map(([id, title, clause, given]): Draft => ({
  id: `subnet-shares-sudo-${id}`,
  title,
  ...(id === 'wraps' && { level: 'may' }),
  clauses: [`SUBNET-SHARES-0${clause}`],
  why: {
    kind: id === 'wraps' ? 'overflow' : 'boundary',
    note: 'finney: the sum must be the block’s emission, to the rao',
  },
  rulesets,
  input: given,
}));
