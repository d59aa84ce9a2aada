import type { Draft } from '../../topic.ts';
import { unitsInput } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** Stake that does not count is 0 (STAKE-03). */
export const left: readonly Draft[] = [
  {
    id: 'stake-left-not-in-the-sum',
    title: 'stake that does not count is not in the sum, and the two others have a half each',
    clauses: ['STAKE-03', 'STAKE-04'],
    why: boundary('two uids just below the threshold'),
    input: unitsInput([100n, 99n, 100n, 99n], 100n),
  },
  {
    id: 'stake-left-nobody',
    title: 'nobody reaches the threshold: there is no stake, and nothing is divided',
    clauses: ['STAKE-03', 'STAKE-04'],
    why: boundary('the sum is 0'),
    input: unitsInput([1n, 2n, 3n], 4n),
  },
  {
    id: 'stake-left-nothing-at-all',
    title: 'without any stake all shares are 0',
    clauses: ['STAKE-03', 'STAKE-04'],
    why: boundary('all count, and the sum is 0'),
    input: unitsInput([0n, 0n], 0n, 1),
  },
  {
    id: 'stake-left-empty-subnet',
    title: 'a subnet without anyone has no shares',
    clauses: ['STAKE-04'],
    why: boundary('no uid at all'),
    input: unitsInput([], 0n),
  },
];
