import { decimal } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { activeStakeInput, type Lists } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;
const three = (lists: Lists) => activeStakeInput([decimal('0.4'), decimal('0.4'), decimal('0.2')], lists);

/** Lists that end early, or are empty (ACTIVE-STAKE-03). */
export const lists: readonly Draft[] = [
  {
    id: 'active-stake-lists-permits-empty',
    title: 'an empty list of permits takes nothing from anyone',
    clauses: ['ACTIVE-STAKE-03'],
    why: boundary('where the weights are all gone, the stake is all there'),
    input: three({ permits: [] }),
  },
  {
    id: 'active-stake-lists-permits-short',
    title: 'a list of permits that ends after uid 1 takes the stake of uid 2',
    clauses: ['ACTIVE-STAKE-03', 'ACTIVE-STAKE-04'],
    why: boundary('one entry too few'),
    input: three({ permits: [true, true] }),
  },
  {
    id: 'active-stake-lists-permits-one-no',
    title: 'a list with a single no takes all stake',
    clauses: ['ACTIVE-STAKE-03', 'ACTIVE-STAKE-02'],
    why: boundary('one entry more than the list that takes nothing'),
    input: three({ permits: [false] }),
  },
  {
    id: 'active-stake-lists-inactive-empty',
    title: 'an empty list of the silent leaves everyone active',
    clauses: ['ACTIVE-STAKE-03'],
    why: boundary('the permits still count'),
    input: three({ inactive: [], permits: [true, false, true] }),
  },
  {
    id: 'active-stake-lists-inactive-short',
    title: 'who is not in the list of the silent is silent',
    clauses: ['ACTIVE-STAKE-03', 'ACTIVE-STAKE-01'],
    why: boundary('the list ends after uid 0, which is active'),
    input: three({ inactive: [false] }),
  },
  {
    id: 'active-stake-lists-both-empty',
    title: 'two empty lists, and only the sum is left to divide by',
    clauses: ['ACTIVE-STAKE-03', 'ACTIVE-STAKE-04'],
    why: boundary('nobody is left out'),
    input: three({ inactive: [], permits: [] }),
  },
  {
    id: 'active-stake-lists-empty-and-short',
    title: 'an empty list of permits beside a list of the silent that ends early',
    clauses: ['ACTIVE-STAKE-03'],
    why: boundary('each list is read in its own way'),
    input: three({ inactive: [false, true], permits: [] }),
  },
  {
    id: 'active-stake-lists-too-long',
    title: 'entries beyond the last uid mean nothing',
    clauses: ['ACTIVE-STAKE-01', 'ACTIVE-STAKE-02'],
    why: boundary('five entries for three uids, in both lists'),
    input: three({
      inactive: [false, true, false, true, true],
      permits: [true, true, true, false, false],
    }),
  },
];
