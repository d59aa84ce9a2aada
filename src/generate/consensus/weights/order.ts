import type { Draft } from '../../topic.ts';
import { weightsInput } from './input.ts';

const ordering = (note: string) => ({ kind: 'ordering', note }) as const;

/** The order of a row, and its zeros (WEIGHTS-07). */
export const order: readonly Draft[] = [
  {
    id: 'weights-order-descending',
    title: 'a row that was stored from the last uid to the first stays so',
    clauses: ['WEIGHTS-07'],
    why: ordering('nothing sorts the row, here or when it was stored'),
    input: weightsInput([
      {
        row: [
          [3, 1],
          [2, 2],
          [1, 5],
        ],
      },
      {},
      {},
      {},
    ]),
  },
  {
    id: 'weights-order-gap-closes',
    title: 'the entry in the middle is left out, and its neighbours keep their order',
    clauses: ['WEIGHTS-07', 'WEIGHTS-04'],
    why: ordering('out of order, with a gap'),
    input: weightsInput([
      {
        row: [
          [3, 1],
          [1, 2],
          [4, 4],
          [2, 1],
        ],
      },
      { registered: 100n },
      {},
      {},
      { registered: 101n },
    ]),
  },
  {
    id: 'weights-order-zero-between',
    title: 'a zero between two weights stays where it is',
    clauses: ['WEIGHTS-07', 'WEIGHTS-06'],
    why: { kind: 'boundary', note: 'an entry of 0 is divided too, and remains an entry' },
    input: weightsInput([
      {
        row: [
          [2, 3],
          [3, 0],
          [1, 1],
        ],
      },
      {},
      {},
      {},
    ]),
  },
  {
    id: 'weights-order-zero-alone',
    title: 'a lone zero stays when the weights beside it go',
    clauses: ['WEIGHTS-07', 'WEIGHTS-05'],
    why: { kind: 'boundary', note: 'what is left sums to 0' },
    input: weightsInput(
      [
        {
          row: [
            [1, 7],
            [2, 0],
          ],
          commit: 20n,
        },
        { registered: 21n },
        { registered: 20n },
      ],
      { hidden: true },
    ),
  },
];
