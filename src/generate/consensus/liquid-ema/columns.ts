import { decimal, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { emaInput, oneValidator } from './input.ts';

const alphas = [0n, decimal('0.5'), decimal('0.6'), decimal('0.7')];

/** Which columns have a bond from now on, and in which order (LIQUID-EMA-04). */
export const columns: readonly Draft[] = [
  {
    id: 'liquid-ema-without-weight',
    title: 'a bond without a weight beside it is gone at once',
    clauses: ['LIQUID-EMA-04'],
    why: { kind: 'boundary', note: 'under one alpha it would decay' },
    input: oneValidator(
      [[2, decimal('0.5')]],
      [
        [1, one],
        [2, decimal('0.5')],
        [3, decimal('0.8')],
      ],
      alphas,
    ),
  },
  {
    id: 'liquid-ema-with-a-weight-of-0',
    title: 'a bond with a weight of 0 beside it decays, and stays',
    clauses: ['LIQUID-EMA-04'],
    why: { kind: 'boundary', note: 'an entry of 0 is an entry' },
    input: oneValidator(
      [
        [1, 0n],
        [2, decimal('0.5')],
      ],
      [
        [1, one],
        [3, decimal('0.8')],
      ],
      alphas,
    ),
  },
  {
    id: 'liquid-ema-order-of-the-weights',
    title: 'the new bonds come in the order of the weights, not of the uids',
    clauses: ['LIQUID-EMA-04'],
    why: { kind: 'ordering', note: 'weights as 3, 1, 2' },
    input: oneValidator(
      [
        [3, decimal('0.5')],
        [1, decimal('0.3')],
        [2, decimal('0.2')],
      ],
      [
        [1, decimal('0.1')],
        [2, decimal('0.2')],
        [3, decimal('0.3')],
      ],
      alphas,
    ),
  },
  {
    id: 'liquid-ema-order-of-the-bonds',
    title: 'old bonds are found wherever they stand in their row',
    clauses: ['LIQUID-EMA-04', 'LIQUID-EMA-01'],
    why: { kind: 'ordering', note: 'the scan that made the alphas missed two of them; this step does not' },
    input: oneValidator(
      [
        [1, decimal('0.3')],
        [2, decimal('0.2')],
        [3, decimal('0.5')],
      ],
      [
        [3, decimal('0.3')],
        [2, decimal('0.2')],
        [1, decimal('0.1')],
      ],
      alphas,
    ),
  },
  {
    id: 'liquid-ema-bond-beyond-the-subnet',
    title: 'a bond in a uid that the subnet no longer has is gone',
    clauses: ['LIQUID-EMA-04'],
    why: { kind: 'boundary', note: 'uid 4 is the first beyond the last' },
    input: oneValidator(
      [[1, decimal('0.3')]],
      [
        [4, one],
        [1, decimal('0.1')],
        [65535, one],
      ],
      alphas,
    ),
  },
  {
    id: 'liquid-ema-silent-validator',
    title: 'a validator without weights has no bonds left',
    clauses: ['LIQUID-EMA-04'],
    why: { kind: 'boundary', note: 'beside one who goes on judging' },
    input: emaInput(
      [[], [[2, decimal('0.5')]], []],
      [[[2, decimal('0.9')]], [[2, decimal('0.9')]], []],
      [
        [0n, 0n, decimal('0.1')],
        [0n, 0n, decimal('0.1')],
        [0n, 0n, 0n],
      ],
    ),
  },
  {
    id: 'liquid-ema-alpha-of-its-row',
    title: 'each row has its own alphas',
    clauses: ['LIQUID-EMA-01', 'LIQUID-EMA-02', 'LIQUID-EMA-04'],
    why: { kind: 'ordering', note: 'the square of alphas is not symmetric, and is read by row and column' },
    input: emaInput(
      [[[1, decimal('0.5')]], [[0, decimal('0.5')]]],
      [[[1, decimal('0.1')]], [[0, decimal('0.1')]]],
      [
        [decimal('0.2'), decimal('0.9')],
        [decimal('0.3'), decimal('0.4')],
      ],
    ),
  },
  {
    id: 'liquid-ema-empty-subnet',
    title: 'a subnet without anyone has no bonds',
    clauses: ['LIQUID-EMA-04'],
    why: { kind: 'boundary', note: 'no uid at all' },
    input: emaInput([], [], []),
  },
];
