import { decimal, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { bondShares, yuma3Input } from './input.ts';

/** The average under one alpha (YUMA3-BONDS-03). */
export const average: readonly Draft[] = [
  {
    id: 'yuma3-bonds-average-of-weights',
    title: 'what is bought is the weight itself, whatever the stake behind it',
    clauses: ['YUMA3-BONDS-03'],
    why: { kind: 'example', note: 'two validators with 0.6 and 0.4 of the stake get equal bonds' },
    input: yuma3Input({
      weights: [[[2, decimal('0.5')]], [[2, decimal('0.5')]], [], []],
      bonds: [[], [], [], []],
    }),
  },
  {
    id: 'yuma3-bonds-average-unchanged',
    title: 'bond and weight are the same, and the bond loses a bit all the same',
    clauses: ['YUMA3-BONDS-03', 'YUMA3-BONDS-07'],
    why: { kind: 'rounding', note: 'two products are cut; as a u16 the bond falls by a whole unit' },
    input: yuma3Input({
      weights: [bondShares([2, 20000]), [], [], []],
      bonds: [bondShares([2, 20000]), [], [], []],
    }),
  },
  {
    id: 'yuma3-bonds-average-order',
    title: 'weights and bonds that are not sorted come out sorted',
    clauses: ['YUMA3-BONDS-03'],
    why: { kind: 'ordering', note: 'under one alpha the order of a row does not matter' },
    input: yuma3Input({
      weights: [
        [
          [3, decimal('0.5')],
          [1, decimal('0.25')],
          [2, decimal('0.25')],
        ],
        [],
        [],
        [],
      ],
      bonds: [bondShares([2, 100], [3, 200], [1, 300]), [], [], []],
    }),
  },
  {
    id: 'yuma3-bonds-average-drops-zeros',
    title: 'an entry of 0 with a bond of 0, and one whose bond is cut to 0, are left out',
    clauses: ['YUMA3-BONDS-03'],
    why: { kind: 'rounding', note: '0.9 of one bit is 0' },
    input: yuma3Input({
      weights: [
        [
          [1, 0n],
          [2, 0n],
          [3, one],
        ],
        [],
        [],
        [],
      ],
      bonds: [
        [
          [1, 0n],
          [2, 1n],
        ],
        [],
        [],
        [],
      ],
    }),
  },
  {
    id: 'yuma3-bonds-average-beyond-the-subnet',
    title: 'a bond in a uid that the subnet no longer has is not averaged',
    clauses: ['YUMA3-BONDS-03', 'YUMA3-BONDS-07'],
    why: { kind: 'boundary', note: 'uid 4 is the first beyond the last' },
    input: yuma3Input({
      weights: [[[2, one]], [], [], []],
      bonds: [bondShares([2, 100], [4, 65535]), bondShares([4, 1]), [], []],
    }),
  },
  {
    id: 'yuma3-bonds-empty-subnet',
    title: 'a subnet without anyone has no bonds and no dividends',
    clauses: ['YUMA3-BONDS-03', 'YUMA3-BONDS-06'],
    why: { kind: 'boundary', note: 'no uid, so no consensus either, although liquid alpha is on' },
    input: yuma3Input({
      weights: [],
      bonds: [],
      consensus: [],
      activeStake: [],
      incentive: [],
      liquidAlpha: true,
    }),
  },
];
