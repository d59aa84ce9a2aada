import { tao, vote } from './input.ts';
import { halves, max, type VoteLine } from './vote-line.ts';

/** What trust makes of a rank (SUBNET-SHARES-05 to SUBNET-SHARES-07). */
export const trustVotes: readonly VoteLine[] = [
  [
    'kappa-half',
    'half of the stake behind a subnet is a bit above kappa: a little more than half of consensus',
    [5],
    '32767 of 65535 is not a half',
    halves([[1, max]], [[2, max]]),
  ],
  [
    'no-trust',
    'a weight of 0 is no trust',
    [5],
    'an entry of 0 is as none',
    halves(
      [
        [1, max],
        [2, 0],
      ],
      [[1, max]],
    ),
  ],
  [
    'whole-trust',
    'trust is a share of the stake of those who have a seat, whether they vote or not',
    [5],
    'a silent third',
    halves(
      [[1, max]],
      [
        [1, max],
        [2, max],
      ],
      tao,
    ),
  ],
  [
    'kappa-0',
    'a kappa of 0: nobody behind it is a half',
    [5],
    'e^0 is 1',
    vote([1, 2], [[tao, [[1, max]]]], { kappa: 0 }),
  ],
  [
    'kappa-whole',
    'a kappa of 1: the whole of the stake behind it is a half',
    [5],
    'e^0 is 1',
    vote([1, 2], [[tao, [[1, max]]]], { kappa: max }),
  ],
  [
    'rho-1',
    'a rho of 1 at a kappa of 1: e^1 is a constant of 23 bits',
    [5],
    'the one argument that the series does not compute',
    vote([1, 2], [[tao, [[1, max]]]], { kappa: max, rho: 1 }),
  ],
  [
    'rho-0',
    'a rho of 0 makes consensus a half for all',
    [5],
    'rank alone decides',
    vote(
      [1, 2],
      [
        [
          tao,
          [
            [1, max],
            [2, 1],
          ],
        ],
      ],
      { rho: 0 },
    ),
  ],
  [
    'dust',
    'three equal subnets: a rao is nobody’s',
    [7],
    'a third of a block, three times cut off',
    vote(
      [1, 2, 3],
      [
        [
          tao,
          [
            [1, 9],
            [2, 9],
            [3, 9],
          ],
        ],
      ],
    ),
  ],
  [
    'one-rao-block',
    'a block of one rao between two: nobody gets it',
    [7],
    'half a rao is cut off',
    vote(
      [1, 2],
      [
        [
          tao,
          [
            [1, 9],
            [2, 9],
          ],
        ],
      ],
      { blockEmission: 1n },
    ),
  ],
  [
    'stake-shares',
    'a third and two thirds of the stake: the shares do not sum to 1',
    [3, 5],
    'trust is divided by what they do sum to',
    vote(
      [1, 2],
      [
        [1n, [[1, max]]],
        [
          2n,
          [
            [1, max],
            [2, max],
          ],
        ],
      ],
    ),
  ],
  [
    'steep',
    'a steep curve: a subnet without trust keeps the last bits of its consensus',
    [5, 6],
    'e^30 still fits',
    vote([1, 2], [[tao, [[1, max]]]], { kappa: max, rho: 30 }),
  ],
];
