import type { Draft } from '../../topic.ts';
import { stakeInput, unitsInput } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** The owner's stake counts (STAKE-02). */
export const owner: readonly Draft[] = [
  {
    id: 'stake-owner-below',
    title: 'of two uids below the threshold the owner counts',
    clauses: ['STAKE-02', 'STAKE-03'],
    why: boundary('the same stake twice'),
    input: unitsInput([300n, 50n, 50n], 100n, 2),
  },
  {
    id: 'stake-owner-is-uid-0',
    title: 'uid 0 is an owner as good as any',
    clauses: ['STAKE-02'],
    why: boundary('the smallest uid there is'),
    input: unitsInput([50n, 150n], 100n, 0),
  },
  {
    id: 'stake-owner-absent',
    title: 'in a subnet without an owner uid 0 needs the threshold as all do',
    clauses: ['STAKE-02', 'STAKE-01'],
    why: boundary('no owner is not uid 0'),
    input: unitsInput([50n, 150n], 100n),
  },
  {
    id: 'stake-owner-elsewhere',
    title: 'an owner that the subnet does not have helps nobody',
    clauses: ['STAKE-02', 'STAKE-03'],
    why: boundary('uid 2 of two'),
    input: unitsInput([50n, 150n], 100n, 2),
  },
  {
    id: 'stake-owner-alone',
    title: 'nobody reaches the threshold, and the owner has the whole with a single bit',
    clauses: ['STAKE-02', 'STAKE-04'],
    why: boundary('2^-64 of a unit, divided by itself'),
    input: stakeInput([40n, 1n, 70n], 1n, 1),
  },
];
