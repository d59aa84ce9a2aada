import type { Draft } from '../../topic.ts';
import { weightsInput, type Besides } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;
/** Two uids who give a half to themselves and a half to each other. */
const pair = (besides: Besides) =>
  weightsInput(
    [0, 1].map(() => ({
      row: [
        [0, 5],
        [1, 5],
      ],
    })),
    besides,
  );

/** Weights for oneself (WEIGHTS-03). */
export const oneself: readonly Draft[] = [
  {
    id: 'weights-oneself-without-owner',
    title: 'in a subnet without an owner all weights for oneself are left out, and the rest is the whole',
    clauses: ['WEIGHTS-03', 'WEIGHTS-06'],
    why: boundary('no owner is not uid 0'),
    input: pair({}),
  },
  {
    id: 'weights-oneself-owner-first',
    title: 'the owner, uid 0, keeps what it gives itself',
    clauses: ['WEIGHTS-03'],
    why: boundary('uid 0 is an owner as good as any'),
    input: pair({ owner: 0 }),
  },
  {
    id: 'weights-oneself-owner-second',
    title: 'the owner, uid 1, keeps what it gives itself, and uid 0 does not',
    clauses: ['WEIGHTS-03'],
    why: boundary("the owner's entry stays, not the owner's column"),
    input: pair({ owner: 1 }),
  },
  {
    id: 'weights-oneself-owner-elsewhere',
    title: 'an owner whose uid the subnet does not have saves nobody',
    clauses: ['WEIGHTS-03'],
    why: boundary('uid 2 of two'),
    input: pair({ owner: 2 }),
  },
  {
    id: 'weights-oneself-alone',
    title: 'a row with nothing but a weight for oneself is empty',
    clauses: ['WEIGHTS-03'],
    why: boundary('no entry is left, not an entry of 0'),
    input: weightsInput([{ row: [[0, 65535]] }, {}]),
  },
];
