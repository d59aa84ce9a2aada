import { decimal } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { oneValidator, penaltyInput } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** What is kept between the ends: what is above 0, in the order of the uids (BONDS-PENALTY-05). */
export const kept: readonly Draft[] = [
  {
    id: 'bonds-penalty-sorts',
    title: 'between the ends the entries come in the order of the uids',
    clauses: ['BONDS-PENALTY-05'],
    why: { kind: 'ordering', note: 'rows that were set as 3, 1, 2' },
    input: oneValidator(
      [
        [3, decimal('0.5')],
        [1, decimal('0.3')],
        [2, decimal('0.2')],
      ],
      [
        [3, decimal('0.4')],
        [1, decimal('0.25')],
        [2, decimal('0.2')],
      ],
      32768,
    ),
  },
  {
    id: 'bonds-penalty-drops-zeros',
    title: 'between the ends an entry of 0 is dropped',
    clauses: ['BONDS-PENALTY-05'],
    why: boundary('0 in both matrices is not above 0'),
    input: oneValidator(
      [
        [1, 0n],
        [2, decimal('0.7')],
      ],
      [
        [1, 0n],
        [2, decimal('0.4')],
      ],
      32768,
    ),
  },
  {
    id: 'bonds-penalty-clipped-away',
    title: 'a weight that the consensus took away whole leaves a share of itself',
    clauses: ['BONDS-PENALTY-04', 'BONDS-PENALTY-05'],
    why: boundary('a missing entry is 0, not an entry that is left alone'),
    input: oneValidator(
      [
        [1, decimal('0.6')],
        [2, decimal('0.4')],
      ],
      [[2, decimal('0.4')]],
      32768,
    ),
  },
  {
    id: 'bonds-penalty-last-bit-lost',
    title: 'a weight of one bit that was clipped away is gone at the smallest penalty',
    clauses: ['BONDS-PENALTY-05', 'BONDS-PENALTY-04'],
    why: { kind: 'rounding', note: '1 bit and −0.00002 bits, which go down to −1: the sum is 0' },
    input: oneValidator([[1, 1n]], [], 1),
  },
  {
    id: 'bonds-penalty-only-in-the-clipped',
    title: 'an entry that only the clipped weights have counts from 0',
    level: 'may',
    clauses: ['BONDS-PENALTY-04', 'BONDS-PENALTY-05'],
    why: boundary('the clip never adds an entry'),
    input: oneValidator([], [[2, decimal('0.8')]], 32768),
  },
  {
    id: 'bonds-penalty-drops-negative',
    title: 'between the ends what is below 0 is dropped',
    level: 'may',
    clauses: ['BONDS-PENALTY-05'],
    why: boundary('the chain never has a negative weight'),
    input: oneValidator(
      [
        [1, -decimal('0.5')],
        [2, decimal('0.5')],
      ],
      [
        [1, -decimal('0.5')],
        [2, decimal('0.5')],
      ],
      32768,
    ),
  },
  {
    id: 'bonds-penalty-empty-subnet',
    title: 'a subnet without anyone has no weights to bring together',
    clauses: ['BONDS-PENALTY-05'],
    why: boundary('no uid at all'),
    input: penaltyInput([], [], 32768),
  },
  {
    id: 'bonds-penalty-own-entry',
    title: 'the weight that a lone uid gives itself is treated like any other',
    clauses: ['BONDS-PENALTY-04'],
    why: boundary('the diagonal was masked before this step, so this step masks nothing'),
    input: penaltyInput([[[0, decimal('1')]]], [[[0, decimal('0.3')]]], 13107),
  },
];
