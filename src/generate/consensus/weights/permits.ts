import type { Draft } from '../../topic.ts';
import { weightsInput, type Besides } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;
/** Three uids that judge one another. */
const circle = (besides: Besides) =>
  weightsInput([{ row: [[1, 7]] }, { row: [[2, 7]] }, { row: [[0, 7]] }], besides);

/** Whose rows count (WEIGHTS-02). */
export const permits: readonly Draft[] = [
  {
    id: 'weights-permits-one-without',
    title: 'of three rows the one without a permit is empty',
    clauses: ['WEIGHTS-02'],
    why: boundary('the row is there, with nothing in it'),
    input: circle({ permits: [true, false, true] }),
  },
  {
    id: 'weights-permits-list-too-short',
    title: 'a list of permits that ends after uid 0 empties the rows behind it',
    clauses: ['WEIGHTS-02'],
    why: boundary('a permit that is not there is none'),
    input: circle({ permits: [true] }),
  },
  {
    id: 'weights-permits-list-empty',
    title: 'an empty list of permits empties every row',
    clauses: ['WEIGHTS-02'],
    why: boundary('where active stake takes nothing from anyone, the weights are all gone'),
    input: circle({ permits: [] }),
  },
  {
    id: 'weights-permits-list-too-long',
    title: 'permits beyond the last uid mean nothing',
    clauses: ['WEIGHTS-02'],
    why: boundary('five permits in a subnet of three'),
    input: circle({ permits: [false, true, true, true, true] }),
  },
  {
    id: 'weights-permits-owner-without',
    title: 'the owner has no permit here, and its row is empty',
    clauses: ['WEIGHTS-02', 'WEIGHTS-03'],
    why: boundary('the step before gave the owner its permit, this one does not'),
    input: circle({ permits: [false, true, true], owner: 0 }),
  },
];
