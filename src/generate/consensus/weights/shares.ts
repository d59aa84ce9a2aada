import type { Draft } from '../../topic.ts';
import { weightsInput, type StoredRow } from './input.ts';

const rounding = (note: string) => ({ kind: 'rounding', note }) as const;
/** A validator, uid 0, who judges the uids after it. */
const gives = (...weights: readonly number[]) =>
  weightsInput([{ row: weights.map((weight, i) => [i + 1, weight] as const) }, ...weights.map(() => ({}))]);
const zeros: StoredRow = [
  [1, 0],
  [2, 0],
];

/** Weights become shares of their row (WEIGHTS-06). */
export const shares: readonly Draft[] = [
  {
    id: 'weights-shares-two-thirds',
    title: 'a third and two thirds are both cut off, and a bit is missing',
    clauses: ['WEIGHTS-06'],
    why: rounding('1431655765.33 and 2863311530.67 bits, the second of which rounding would lift'),
    input: gives(1, 2),
  },
  {
    id: 'weights-shares-sevenths',
    title: 'seven equal weights of 65535',
    clauses: ['WEIGHTS-06'],
    why: rounding('a row that is as large as it may be; each share is 613566756.57 bits'),
    input: gives(65535, 65535, 65535, 65535, 65535, 65535, 65535),
  },
  {
    id: 'weights-shares-lone',
    title: 'a lone weight of 1 is the whole',
    clauses: ['WEIGHTS-06'],
    why: { kind: 'boundary', note: 'the smallest weight above 0 is as good as the largest' },
    input: gives(1),
  },
  {
    id: 'weights-shares-of-nothing',
    title: 'a row of zeros stays a row of zeros',
    clauses: ['WEIGHTS-06', 'WEIGHTS-07'],
    why: { kind: 'boundary', note: 'the sum is 0, nothing is divided, and the entries stay' },
    input: weightsInput([{ row: zeros }, { row: [[2, 4]] }, {}]),
  },
  {
    id: 'weights-shares-of-what-is-left',
    title: 'what was left out is not in the sum, for four reasons at once',
    clauses: ['WEIGHTS-06', 'WEIGHTS-01', 'WEIGHTS-03'],
    why: {
      kind: 'ordering',
      note: 'dividing comes last: beyond the subnet, oneself, update and commit go before',
    },
    input: weightsInput(
      [
        {
          row: [
            [0, 100],
            [1, 1],
            [2, 200],
            [3, 400],
            [4, 2],
            [5, 800],
          ],
          update: 50n,
          commit: 30n,
        },
        {},
        { registered: 50n },
        { registered: 31n },
        {},
      ],
      { hidden: true },
    ),
  },
];
