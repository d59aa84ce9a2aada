import { one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { permitsInput } from './input.ts';

const half = one / 2n;
const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** Who may judge in this epoch (PERMITS-01). */
export const now: readonly Draft[] = [
  {
    id: 'permits-now-old-ones',
    title: 'a stored permit holds for this epoch, though all stake has gone to another',
    clauses: ['PERMITS-01', 'PERMITS-05'],
    why: boundary('the old permits and the new ones are each other’s opposite'),
    input: permitsInput([0n, one], 1, { stored: [true, false] }),
  },
  {
    id: 'permits-now-owner',
    title: 'the owner, without a stored permit and without stake, may judge',
    clauses: ['PERMITS-01', 'PERMITS-05'],
    why: boundary('it is the last uid, and the stored list ends with it'),
    input: permitsInput([half, half, 0n], 2, { stored: [true, true, false], owner: 2 }),
  },
  {
    id: 'permits-now-owner-is-uid-0',
    title: 'uid 0 is an owner as good as any',
    clauses: ['PERMITS-01', 'PERMITS-05'],
    why: boundary('the smallest uid there is'),
    input: permitsInput([0n, one], 1, { owner: 0 }),
  },
  {
    id: 'permits-now-without-owner',
    title: 'in a subnet without an owner nothing is added, to uid 0 neither',
    clauses: ['PERMITS-01'],
    why: boundary('no owner is not uid 0'),
    input: permitsInput([0n, one], 1, { stored: [false, true] }),
  },
  {
    id: 'permits-now-list-too-long',
    title: 'a stored list that is longer than the subnet keeps its length in this epoch',
    clauses: ['PERMITS-01'],
    why: boundary('four permits for two uids; the new list has two'),
    input: permitsInput([half, half], 2, { stored: [false, true, true, false] }),
  },
];
