import type { Draft } from '../../topic.ts';
import { storingInput } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** Who is stored as active (STORING-02). */
export const active: readonly Draft[] = [
  {
    id: 'storing-active-some',
    title: 'of four uids two are inactive, and two are stored as active',
    clauses: ['STORING-02'],
    why: { kind: 'example', note: 'one list is the other turned round' },
    input: storingInput({ uids: 4, inactive: [false, true, true, false] }),
  },
  {
    id: 'storing-active-list-too-long',
    title: 'the list of the inactive goes on beyond the last uid, and the stored one does not',
    clauses: ['STORING-02'],
    why: boundary('storage can hold updates of uids that the subnet no longer has'),
    input: storingInput({ uids: 2, inactive: [true, false, true, false] }),
  },
  {
    id: 'storing-active-list-too-short',
    title: 'whoever the list of the inactive does not reach is not active either',
    level: 'may',
    clauses: ['STORING-02'],
    why: boundary('the chain fills the list up before it comes here'),
    input: storingInput({ uids: 3, inactive: [true] }),
  },
  {
    id: 'storing-active-list-ends-early',
    title: 'the list of the inactive ends behind the first uid, who alone is active',
    level: 'may',
    clauses: ['STORING-02'],
    why: boundary('a uid beyond the end is not active, although nothing says that it is inactive'),
    input: storingInput({ uids: 3, inactive: [false] }),
  },
  {
    id: 'storing-empty-subnet',
    title: 'a subnet without anyone stores empty lists',
    clauses: ['STORING-02', 'STORING-03'],
    why: boundary('no uid at all'),
    input: storingInput({ uids: 0 }),
  },
];
