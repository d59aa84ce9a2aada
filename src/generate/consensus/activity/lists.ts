import type { Draft } from '../../topic.ts';
import { activityInput } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** Lists that are shorter or longer than the subnet (ACTIVITY-03). */
export const lists: readonly Draft[] = [
  {
    id: 'activity-lists-too-short',
    title: 'two uids without a stored update are read as of block 0, and are inactive',
    clauses: ['ACTIVITY-03', 'ACTIVITY-01'],
    why: boundary('one entry for three uids'),
    input: activityInput([990n], 50n, 1000n, 3),
  },
  {
    id: 'activity-lists-too-short-early',
    title: 'early in the chain block 0 is lately, for a uid without an update as well',
    clauses: ['ACTIVITY-03', 'ACTIVITY-01'],
    why: boundary('block 0 plus the cutoff is the current block'),
    input: activityInput([10n], 50n, 50n, 3),
  },
  {
    id: 'activity-lists-too-short-by-a-block',
    title: 'one block later it is not',
    clauses: ['ACTIVITY-03', 'ACTIVITY-01'],
    why: boundary('a missing update is block 0 and not one before it'),
    input: activityInput([10n], 50n, 51n, 3),
  },
  {
    id: 'activity-lists-empty',
    title: 'nobody has ever updated, and everyone is inactive',
    clauses: ['ACTIVITY-03'],
    why: boundary('an empty list in a subnet of three'),
    input: activityInput([], 50n, 1000n, 3),
  },
  {
    id: 'activity-lists-too-long',
    title: 'entries beyond the last uid stay in the answer',
    clauses: ['ACTIVITY-03'],
    why: boundary('four entries for two uids, and four answers'),
    input: activityInput([990n, 10n, 995n, 20n], 50n, 1000n, 2),
  },
  {
    id: 'activity-lists-without-uids',
    title: 'a subnet without anyone, and one entry that was left behind',
    clauses: ['ACTIVITY-03'],
    why: boundary('n is 0 and the list is not empty'),
    input: activityInput([990n], 50n, 1000n, 0),
  },
  {
    id: 'activity-lists-empty-subnet',
    title: 'a subnet without anyone has no answer to give',
    clauses: ['ACTIVITY-03'],
    why: boundary('no uid and no entry'),
    input: activityInput([], 50n, 1000n),
  },
];
