import { one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { permitsInput } from './input.ts';

const half = one / 2n;
const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** Stored lists that end before the owner (PERMITS-02). */
export const shortLists: readonly Draft[] = [
  {
    id: 'permits-short-lists-empty',
    title: 'an empty list stays empty, whoever the owner is',
    clauses: ['PERMITS-02'],
    why: boundary('nothing is filled in for this epoch; from now on the owner has its permit'),
    input: permitsInput([half, half], 1, { stored: [], owner: 0 }),
  },
  {
    id: 'permits-short-lists-ends-before-owner',
    title: 'the list ends one uid before the owner, who may not judge in this epoch',
    clauses: ['PERMITS-02'],
    why: boundary('as many entries as the owner’s uid'),
    input: permitsInput([half, half, 0n], 1, { stored: [true, false], owner: 2 }),
  },
  {
    id: 'permits-short-lists-ends-with-owner',
    title: 'the list ends with the owner, who may judge',
    clauses: ['PERMITS-02', 'PERMITS-01'],
    why: boundary('one entry more than the owner’s uid, and still shorter than the subnet'),
    input: permitsInput([half, 0n, half], 1, { stored: [true, false], owner: 1 }),
  },
  {
    id: 'permits-short-lists-owner-beyond-subnet',
    title: 'an owner that the subnet does not have, in a stored list that is long enough for it',
    clauses: ['PERMITS-02', 'PERMITS-05'],
    why: boundary('uid 2 of two: a permit in the list of this epoch, and none in the new list'),
    input: permitsInput([half, half], 1, { stored: [false, false, false], owner: 2 }),
  },
];
