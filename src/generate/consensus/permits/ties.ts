import { one, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { permitsInput } from './input.ts';

const ordering = (note: string) => ({ kind: 'ordering', note }) as const;

/** Equal shares (PERMITS-04). */
export const ties: readonly Draft[] = [
  {
    id: 'permits-ties-two-for-one',
    title: 'two equal shares and one place: the higher uid has it',
    clauses: ['PERMITS-04'],
    why: ordering('sorted downwards and cut off, the lower uid would have it'),
    input: permitsInput([one / 2n, one / 2n], 1),
  },
  {
    id: 'permits-ties-all-alike',
    title: 'six equal shares and four places: uids 2 to 5 have them',
    clauses: ['PERMITS-04'],
    why: ordering('an order that is not kept among equals gives them to others'),
    input: permitsInput(Array<bigint>(6).fill(share(1, 6)), 4),
  },
  {
    id: 'permits-ties-at-the-edge',
    title:
      'the largest share has its place, and of three equal ones behind it the two higher uids have theirs',
    clauses: ['PERMITS-04', 'PERMITS-03'],
    why: ordering('the tie lies across the last place, with other shares between the uids'),
    input: permitsInput(
      [2n, 1n, 3n, 2n, 2n].map((part) => share(part, 10)),
      3,
    ),
  },
  {
    id: 'permits-ties-within',
    title: 'a tie inside the places takes nothing from anyone',
    clauses: ['PERMITS-04', 'PERMITS-03'],
    why: ordering('both equal shares are among the two largest'),
    input: permitsInput(
      [4n, 2n, 4n].map((part) => share(part, 10)),
      2,
    ),
  },
  {
    id: 'permits-ties-with-the-owner',
    title: 'the owner loses the tie, and has its permit all the same',
    clauses: ['PERMITS-04', 'PERMITS-05'],
    why: ordering('one place, and two permits'),
    input: permitsInput([one / 2n, one / 2n], 1, { owner: 0 }),
  },
];
