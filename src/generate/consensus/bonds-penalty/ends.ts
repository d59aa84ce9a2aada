import { decimal } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { oneValidator, penaltyInput } from './input.ts';

const ordering = (note: string) => ({ kind: 'ordering', note }) as const;
const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

const asSet = [
  [3, decimal('0.5')],
  [1, decimal('0.3')],
  [2, decimal('0.2')],
] as const;
const asClipped = [
  [3, decimal('0.4')],
  [1, decimal('0.25')],
  [2, decimal('0.2')],
] as const;

/** At no penalty and at the whole one of the two matrices is handed on as it is (BONDS-PENALTY-02, BONDS-PENALTY-03). */
export const ends: readonly Draft[] = [
  {
    id: 'bonds-penalty-none-keeps-order',
    title: 'without a penalty the entries stay in the order in which they were set',
    clauses: ['BONDS-PENALTY-02'],
    why: ordering('sorted columns here change what liquid alpha reads and what it stores'),
    input: oneValidator(asSet, asClipped, 0),
  },
  {
    id: 'bonds-penalty-whole-keeps-order',
    title: 'at the whole penalty the clipped entries stay in the order in which they were set',
    clauses: ['BONDS-PENALTY-03'],
    why: ordering('the same rows, taken from the other side'),
    input: oneValidator(asSet, asClipped, 65535),
  },
  {
    id: 'bonds-penalty-none-keeps-zeros',
    title: 'without a penalty an entry of 0 stays an entry',
    clauses: ['BONDS-PENALTY-02'],
    why: boundary('under liquid alpha an entry of 0 keeps an old bond that a missing one deletes'),
    input: oneValidator(
      [
        [1, 0n],
        [2, decimal('0.7')],
      ],
      [[2, decimal('0.4')]],
      0,
    ),
  },
  {
    id: 'bonds-penalty-whole-keeps-zeros',
    title: 'at the whole penalty an entry of 0 stays an entry',
    clauses: ['BONDS-PENALTY-03'],
    why: boundary('the clip leaves an entry of 0 where it finds one'),
    input: oneValidator(
      [
        [1, 0n],
        [2, decimal('0.7')],
      ],
      [
        [1, 0n],
        [2, decimal('0.4')],
      ],
      65535,
    ),
  },
  {
    id: 'bonds-penalty-none-ignores-the-clip',
    title: 'without a penalty nothing of the clipped weights is looked at',
    clauses: ['BONDS-PENALTY-02'],
    why: boundary('the clipped rows are larger here, which the clip never makes'),
    input: penaltyInput([[], [[0, decimal('0.1')]]], [[[1, decimal('0.9')]], [[0, decimal('0.8')]]], 0),
  },
  {
    id: 'bonds-penalty-whole-ignores-the-weights',
    title: 'at the whole penalty nothing of the weights is looked at',
    clauses: ['BONDS-PENALTY-03'],
    why: boundary('the clipped rows are larger here, which the clip never makes'),
    input: penaltyInput([[], [[0, decimal('0.1')]]], [[[1, decimal('0.9')]], [[0, decimal('0.8')]]], 65535),
  },
  {
    id: 'bonds-penalty-none-keeps-negative',
    title: 'without a penalty even a weight below 0 is handed on',
    level: 'may',
    clauses: ['BONDS-PENALTY-02'],
    why: boundary('the chain never has one; nothing is filtered at this end'),
    input: oneValidator([[1, -decimal('0.5')]], [], 0),
  },
];
