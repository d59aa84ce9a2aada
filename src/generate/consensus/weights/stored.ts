import type { Draft } from '../../topic.ts';
import { weightsInput, type StoredRow } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;
/** A validator, uid 0, in a subnet of three. */
const ofThree = (row: StoredRow) => weightsInput([{ row }, {}, {}]);

/** What is read from storage (WEIGHTS-01). */
export const stored: readonly Draft[] = [
  {
    id: 'weights-stored-one-and-three',
    title: 'weights of 1 and 3 are a quarter and three quarters',
    clauses: ['WEIGHTS-01', 'WEIGHTS-06'],
    why: boundary('a weight is an integer, its share comes from the row alone'),
    input: ofThree([
      [1, 1],
      [2, 3],
    ]),
  },
  {
    id: 'weights-stored-extremes',
    title: 'the smallest weight beside the largest',
    clauses: ['WEIGHTS-01', 'WEIGHTS-06'],
    why: { kind: 'rounding', note: '65535 of 65536 and 1 of 65536, both exact' },
    input: ofThree([
      [1, 65535],
      [2, 1],
    ]),
  },
  {
    id: 'weights-stored-for-the-next-uid',
    title: 'a weight for the first uid that the subnet does not have is left out, and not counted',
    clauses: ['WEIGHTS-01'],
    why: boundary('uid 3 of three, and the last uid there is beside it'),
    input: ofThree([
      [2, 1],
      [3, 1],
    ]),
  },
  {
    id: 'weights-stored-for-nobody',
    title: 'a row for uids that are all gone is empty',
    clauses: ['WEIGHTS-01'],
    why: boundary('up to the largest uid that can be written'),
    input: ofThree([
      [65535, 65535],
      [3, 1],
    ]),
  },
  {
    id: 'weights-stored-empty-subnet',
    title: 'a subnet without anyone has no rows',
    clauses: ['WEIGHTS-01'],
    why: boundary('no uid at all'),
    input: weightsInput([]),
  },
];
