import { tao, vote } from './input.ts';
import { halves, max, type VoteLine } from './vote-line.ts';

/** What decides a rank, and what is decided at all (SUBNET-SHARES-03, SUBNET-SHARES-04, SUBNET-SHARES-07). */
export const rankVotes: readonly VoteLine[] = [
  [
    'nobody-staked',
    'without stake nothing is decided, and what was set stays',
    [3],
    'not an emission of 0',
    vote([0, 1], [[0n, [[1, max]]]]),
  ],
  ['no-validators', 'without validators nothing is decided', [3], 'an empty root network', vote([0, 1], [])],
  ['no-subnets', 'without subnets nothing is decided', [3], 'no network at all', vote([], [[tao, []]])],
  [
    'no-weights',
    'stake without weights decides: everyone gets 0',
    [4, 6],
    'the ranks sum to 0, which is an answer',
    vote([0, 1], [[tao, []]]),
  ],
  [
    'root-votes-root',
    'what root gives to itself is counted, and emitted to nobody',
    [7],
    'the value is set; the emission passes root over',
    vote(
      [0, 1],
      [
        [
          tao,
          [
            [0, max],
            [1, max],
          ],
        ],
      ],
    ),
  ],
  [
    'raw-weights',
    'a validator who gives 1 to one subnet counts for as little as its weight',
    [4],
    'as stored at first, as shares of its row later',
    halves([[1, 1]], [[2, max]]),
  ],
  [
    'last-entry',
    'of two entries for a subnet the last counts',
    [4],
    'the row is written into a matrix',
    vote(
      [0, 1, 2],
      [
        [
          tao,
          [
            [1, 100],
            [2, 50],
            [1, 0],
          ],
        ],
      ],
    ),
  ],
  [
    'unknown-subnet',
    'a weight for a subnet that is gone counts for nobody',
    [4],
    'and is no part of the row’s sum',
    vote(
      [0, 1, 3],
      [
        [
          tao,
          [
            [1, 30],
            [2, max],
            [3, 30],
          ],
        ],
      ],
    ),
  ],
];
