import { decimal } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { bondShares, yuma3Input } from './input.ts';

/** What is stored: the average as it is (YUMA3-BONDS-07). */
export const stored: readonly Draft[] = [
  {
    id: 'yuma3-bonds-stored-as-averaged',
    title: 'a lone small bond is stored as it is, not as the whole of its column',
    clauses: ['YUMA3-BONDS-07'],
    why: { kind: 'boundary', note: 'in classic mode it would be stored as 1' },
    input: yuma3Input({ weights: [[[2, decimal('0.1')]], [], [], []], bonds: [[], [], [], []] }),
  },
  {
    id: 'yuma3-bonds-stored-above-one-in-sum',
    title: 'a column of stored bonds may add up to more than 1',
    clauses: ['YUMA3-BONDS-07', 'YUMA3-BONDS-04'],
    why: { kind: 'boundary', note: 'two validators who both give everything to one miner' },
    input: yuma3Input({
      weights: [[[2, decimal('1')]], [[2, decimal('1')]], [], []],
      bonds: [bondShares([2, 65535]), bondShares([2, 60000]), [], []],
    }),
  },
  ...[false, true].map((liquidAlpha): Draft => ({
    id: `yuma3-bonds-stored-order-${liquidAlpha ? 'liquid' : 'flat'}`,
    title: `weights in the order 3, 2 are stored ${liquidAlpha ? 'in that order with liquid alpha' : 'as 2, 3 without liquid alpha'}`,
    clauses: ['YUMA3-BONDS-07', liquidAlpha ? 'YUMA3-BONDS-01' : 'YUMA3-BONDS-03'],
    why: { kind: 'ordering', note: 'the two averages differ in what they do with the order' },
    input: yuma3Input({
      weights: [
        [
          [3, decimal('0.6')],
          [2, decimal('0.4')],
        ],
        [],
        [],
        [],
      ],
      bonds: [bondShares([2, 9000], [3, 8000]), [], [], []],
      liquidAlpha,
    }),
  })),
];
