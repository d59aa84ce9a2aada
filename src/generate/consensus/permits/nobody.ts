import { decimal, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { permitsInput } from './input.ts';

const half = one / 2n;
const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** No stake, no permit; the owner aside (PERMITS-05). */
export const nobody: readonly Draft[] = [
  {
    id: 'permits-nobody-without-stake',
    title: 'places are left over rather than given to uids without stake',
    clauses: ['PERMITS-05', 'PERMITS-03'],
    why: boundary('a share of 0 beside one of a single bit'),
    input: permitsInput([0n, one - 1n, 0n, 1n], 3),
  },
  {
    id: 'permits-nobody-at-all',
    title: 'in a subnet without stake nobody has a permit from now on',
    clauses: ['PERMITS-05'],
    why: boundary('all shares are 0, and who may judge in this epoch still may'),
    input: permitsInput([0n, 0n, 0n], 3, { stored: [true, true, true] }),
  },
  {
    id: 'permits-nobody-but-the-owner',
    title: 'no place and no stake: the owner has a permit',
    clauses: ['PERMITS-05'],
    why: boundary('k is 0'),
    input: permitsInput([0n, 0n, 0n], 0, { owner: 1 }),
  },
  {
    id: 'permits-nobody-loses-to-the-owner',
    title: 'the owner has the smallest share, and both places go to others',
    clauses: ['PERMITS-05', 'PERMITS-03'],
    why: boundary('three permits with two places'),
    input: permitsInput([decimal('0.1'), decimal('0.5'), decimal('0.4')], 2, { owner: 0 }),
  },
  {
    id: 'permits-nobody-takes-the-owners-place',
    title: 'the owner has the largest share, and the other places stay as many as they were',
    clauses: ['PERMITS-05', 'PERMITS-03'],
    why: boundary('two permits with two places: an owner among the largest is one of them'),
    input: permitsInput([decimal('0.5'), decimal('0.4'), decimal('0.1')], 2, { owner: 0 }),
  },
  {
    id: 'permits-nobody-below-zero',
    title: 'a share below 0 is not 0, and has a permit where there is room',
    level: 'may',
    clauses: ['PERMITS-05', 'PERMITS-03'],
    why: boundary('the chain never has a negative share; the rule asks whether it is 0'),
    input: permitsInput([half, 0n, -1n], 3),
  },
];
