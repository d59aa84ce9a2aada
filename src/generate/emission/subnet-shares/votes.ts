import type { JsonObject, Ruleset } from '../../../reference/index.ts';
import type { Confirmation, Draft } from '../../topic.ts';
import { span } from '../span.ts';
import { tao, vote, type Voter } from './input.ts';

const rulesets = span('133', '195');
const raw = span('133', '149');
const max = 65_535;

const ten = [...Array(10).keys()];
/** Ten validators of equal stake; each gives the same to all subnets below its own uid. */
const stairs = vote(
  [...ten, 10],
  ten.map((uid): Voter => [1000n, ten.slice(0, uid).map((netuid) => [netuid, max] as const)]),
  { rho: 30 },
);
/** Ten validators of equal stake; each gives all to the subnet of its own number. */
const diagonal = vote(
  ten,
  ten.map((uid): Voter => [1000n, [[uid, max]]]),
  { rho: 30 },
);

const asserted = (
  test: string,
  on: readonly Ruleset[],
  emissions: readonly number[],
): readonly Confirmation[] => [
  {
    evidence: { kind: 'repo-test', id: test },
    rulesets: on,
    output: { subnets: emissions.map((emission, netuid) => ({ netuid, emission: emission.toString() })) },
  },
];

const stairsRaw = [277820113, 246922263, 215549466, 176432500, 77181559, 5857251, 229035, 7619, 189, 0, 0];
const stairsNormalized = [
  385861815, 249435914, 180819837, 129362980, 50857187, 3530356, 127839, 3974, 93, 0, 0,
];

type Line = readonly [id: string, title: string, clauses: readonly number[], note: string, input: JsonObject];

const halves = (first: Voter[1], second: Voter[1], third = 0n): JsonObject =>
  vote([0, 1, 2], [[tao, first], [tao, second], ...(third > 0n ? ([[third, []]] as const) : [])]);

const lines: readonly Line[] = [
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

/** How the root network votes (SUBNET-SHARES-03 to SUBNET-SHARES-07). */
export const votes: readonly Draft[] = [
  {
    id: 'subnet-shares-votes-stairs',
    title:
      'ten validators, each for the subnets below it: as the chain’s own test has it, before rows are normalised and after',
    clauses: ['SUBNET-SHARES-04', 'SUBNET-SHARES-05', 'SUBNET-SHARES-06'],
    why: {
      kind: 'ruleset-switch',
      note: 'the test asserts the first six subnets, in v1.0.0 and again in v1.2.5',
    },
    rulesets,
    input: stairs,
    confirmed: [
      ...asserted('v1.0.0 root.rs::test_network_pruning', raw, stairsRaw),
      ...asserted('v1.2.5 root.rs::test_network_pruning', ['195'], stairsNormalized),
    ],
  },
  {
    id: 'subnet-shares-votes-diagonal',
    title: 'ten validators, each for a subnet of its own: a rao short of a tenth for each',
    clauses: ['SUBNET-SHARES-06', 'SUBNET-SHARES-07'],
    why: { kind: 'rounding', note: 'the test asserts 99,999,999 for the subnets from 1 on' },
    rulesets,
    input: diagonal,
    confirmed: asserted(
      'v1.0.0 root.rs::test_root_set_weights',
      rulesets,
      Array<number>(10).fill(99_999_999),
    ),
  },
  ...lines.map(([id, title, clauses, note, input]): Draft => ({
    id: `subnet-shares-votes-${id}`,
    title,
    clauses: clauses.map((clause) => `SUBNET-SHARES-0${clause}`),
    why: { kind: 'boundary', note },
    rulesets,
    input,
  })),
];
