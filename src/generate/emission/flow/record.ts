import type { Draft } from '../../topic.ts';
import { span } from '../span.ts';
import { before, flowInput, tao, type Move } from './input.ts';

const rulesets = span('421', '438');
const most = 2n ** 63n - 1n;

type Line = readonly [
  id: string,
  title: string,
  clause: 1 | 2 | 8,
  note: string,
  recorded: bigint,
  moves: readonly Move[],
];

const lines: readonly Line[] = [
  [
    'in-and-out',
    'three TAO in and five out: two below 0',
    1,
    'a flow may be below 0',
    0n,
    [
      ['in', 3n * tao],
      ['out', 5n * tao],
    ],
  ],
  [
    'onto',
    'what is recorded is added to what was',
    1,
    'nothing has emptied it',
    7n,
    [
      ['in', 3n],
      ['out', 1n],
    ],
  ],
  ['nothing', 'nothing moves', 8, 'what is recorded stays', -42n, []],
  ['most', 'the most there is stays the most', 1, 'a sum that saturates', most, [['in', 1n]]],
  ['up-to-most', 'the last rao that fits', 1, 'one below the most', most - 1n, [['in', 1n]]],
  [
    'least',
    'the least there is stays the least',
    1,
    'a difference that saturates',
    -most - 1n,
    [['out', 1n]],
  ],
  [
    'order',
    'what saturates is lost: in and out again is not where it began',
    1,
    'the order of movements counts there',
    most,
    [
      ['in', 5n],
      ['out', 5n],
    ],
  ],
  [
    'largest-fitting',
    'an amount of 2^63 − 1 is the largest that adds',
    2,
    'the last one whose top bit is 0',
    0n,
    [['in', most]],
  ],
  [
    'wraps',
    'an amount of 2^63 into a subnet counts as out of it',
    2,
    'its top bit is taken for a sign',
    0n,
    [['in', most + 1n]],
  ],
  [
    'wraps-out',
    'an amount of 2^63 out of a subnet saturates: minus the least does not fit',
    2,
    'a difference with the least there is',
    0n,
    [['out', most + 1n]],
  ],
  [
    'wraps-to-minus-one',
    'the largest amount into a subnet takes a rao off',
    2,
    '2^64 − 1 reads as −1',
    0n,
    [['in', 2n ** 64n - 1n]],
  ],
  [
    'still-grows',
    'prices decide again, and flow is still recorded: nothing averages it or empties it',
    8,
    'dead code with a live accumulator',
    100n * tao,
    [['in', tao]],
  ],
];

/** What is recorded (FLOW-01, FLOW-02, FLOW-08). */
export const record: readonly Draft[] = [
  ...lines.map(([id, title, clause, note, recorded, moves]): Draft => ({
    id: `flow-record-${id}`,
    title,
    ...(clause === 2 && { level: 'may' as const }),
    clauses: [`FLOW-0${clause}`],
    why: { kind: clause === 8 ? 'ruleset-switch' : clause === 2 ? 'overflow' : 'boundary', note },
    rulesets,
    input: flowInput(recorded, moves, [before, 2n ** 64n]),
  })),
  {
    id: 'flow-record-then-average',
    title: 'what moved in the block is averaged with what was recorded before it',
    clauses: ['FLOW-01', 'FLOW-04', 'FLOW-06'],
    why: { kind: 'ordering', note: 'two TAO recorded, three in, one out: four enter' },
    rulesets: span('348', '411'),
    input: flowInput(
      2n * tao,
      [
        ['in', 3n * tao],
        ['out', tao],
      ],
      [before, 0n],
    ),
  },
];
