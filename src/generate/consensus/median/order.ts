import { decimal, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { medianInput, oneMiner, type Row } from './input.ts';

const ordering = (note: string) => ({ kind: 'ordering', note }) as const;

/** Stake and weight of seven validators, by rising weight. */
const seven = [
  [decimal('0.05'), decimal('0.02')],
  [decimal('0.20'), decimal('0.11')],
  [decimal('0.10'), decimal('0.23')],
  [decimal('0.17'), decimal('0.38')],
  [decimal('0.23'), decimal('0.41')],
  [decimal('0.15'), decimal('0.66')],
  [decimal('0.10'), decimal('0.97')],
] as const;

const inOrder = (uids: readonly number[]) =>
  oneMiner(
    uids.map((uid) => seven[uid]),
    32767,
  );

/** Three miners judged by three validators, each row with its entries in the given order of uids. */
const threeRows = (...orders: readonly (readonly number[])[]): readonly Row[] => {
  const weights: readonly Readonly<Record<number, bigint>>[] = [
    { 3: decimal('0.5'), 4: decimal('0.3'), 5: decimal('0.2') },
    { 3: decimal('0.1'), 4: decimal('0.8'), 5: decimal('0.1') },
    { 3: decimal('0.4'), 4: decimal('0.2'), 5: decimal('0.4') },
  ];
  return [...orders.map((order, row) => order.map((uid) => [uid, weights[row][uid]] as const)), [], [], []];
};

const threeStakes = [decimal('0.3'), decimal('0.45'), decimal('0.25'), 0n, 0n, 0n];

/** The order of rows and of entries does not matter (MEDIAN-06). */
export const order: readonly Draft[] = [
  {
    id: 'median-order-rising',
    title: 'seven validators, their weights rising with the uid',
    clauses: ['MEDIAN-06'],
    why: ordering('already sorted'),
    input: inOrder([0, 1, 2, 3, 4, 5, 6]),
  },
  {
    id: 'median-order-falling',
    title: 'the same seven, their weights falling with the uid',
    clauses: ['MEDIAN-06'],
    why: ordering('sorted the other way round'),
    input: inOrder([6, 5, 4, 3, 2, 1, 0]),
  },
  {
    id: 'median-order-from-the-middle',
    title: 'the same seven, the middle weights at both ends',
    clauses: ['MEDIAN-06'],
    why: ordering('the first row that a search by pivots tries is the smallest weight'),
    input: inOrder([3, 5, 1, 0, 6, 2, 4]),
  },
  {
    id: 'median-order-of-entries-sorted',
    title: 'three validators judge three miners, entries by uid',
    clauses: ['MEDIAN-06', 'MEDIAN-05'],
    why: ordering('each column is taken on its own'),
    input: medianInput(threeStakes, threeRows([3, 4, 5], [3, 4, 5], [3, 4, 5]), 32767),
  },
  {
    id: 'median-order-of-entries-as-set',
    title: 'the same judgements, entries in the order in which they were set',
    clauses: ['MEDIAN-06', 'MEDIAN-05'],
    why: ordering('rows are stored as they come, and need not be sorted'),
    input: medianInput(threeStakes, threeRows([5, 3, 4], [4, 3, 5], [5, 4, 3]), 32767),
  },
  {
    id: 'median-order-validators-among-themselves',
    title: 'validators who judge each other in a ring',
    clauses: ['MEDIAN-06', 'MEDIAN-05'],
    why: ordering('whoever judges is judged: rows and columns are the same uids'),
    input: medianInput(
      [decimal('0.4'), decimal('0.35'), decimal('0.25')],
      [
        [
          [1, decimal('0.6')],
          [2, decimal('0.4')],
        ],
        [
          [0, decimal('0.7')],
          [2, decimal('0.3')],
        ],
        [
          [0, decimal('0.2')],
          [1, decimal('0.8')],
        ],
      ],
      32767,
    ),
  },
  {
    id: 'median-order-large-row-last',
    title: 'most of the stake in the row of the highest uid',
    clauses: ['MEDIAN-06'],
    why: ordering('a walk in the order of uids would stop before it'),
    input: oneMiner(
      [
        [decimal('0.1'), decimal('0.9')],
        [decimal('0.1'), decimal('0.8')],
        [one - decimal('0.1') * 2n, decimal('0.05')],
      ],
      32767,
    ),
  },
];
