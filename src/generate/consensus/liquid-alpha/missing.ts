import { decimal } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { alphaInput, oneValidator } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;
const consensus = [0n, decimal('0.2'), decimal('0.3'), decimal('0.4')];

/** A missing weight or bond is 0 (LIQUID-ALPHA-07). */
export const missing: readonly Draft[] = [
  {
    id: 'liquid-alpha-missing-weight',
    title: 'a bond without a weight beside it is held against a weight of 0',
    clauses: ['LIQUID-ALPHA-07', 'LIQUID-ALPHA-02'],
    why: boundary('the validator has turned away: the difference is the whole bond'),
    input: oneValidator([[3, decimal('0.5')]], [[1, decimal('0.8')]], consensus),
  },
  {
    id: 'liquid-alpha-missing-bond',
    title: 'a weight without a bond beside it is held against the consensus',
    clauses: ['LIQUID-ALPHA-07', 'LIQUID-ALPHA-02'],
    why: boundary('any weight is at least a bond of 0'),
    input: oneValidator([[3, decimal('0.9')]], [[1, decimal('0.8')]], consensus),
  },
  {
    id: 'liquid-alpha-missing-or-zero',
    title: 'entries of 0 and no entries at all have the same alphas',
    clauses: ['LIQUID-ALPHA-07'],
    why: boundary('uid 0 has zeros where uid 1 has nothing'),
    input: alphaInput(
      [
        [
          [2, 0n],
          [3, decimal('0.5')],
        ],
        [[3, decimal('0.5')]],
        [],
        [],
      ],
      [[[3, 0n]], [], [], []],
      consensus,
    ),
  },
  {
    id: 'liquid-alpha-missing-everything',
    title: 'no weight and no bond anywhere: weights of 0 are held against the consensus',
    clauses: ['LIQUID-ALPHA-07', 'LIQUID-ALPHA-01'],
    why: boundary('the difference is 0 or less, and made 0'),
    input: alphaInput([[], [], [], []], [[], [], [], []], consensus),
  },
  {
    id: 'liquid-alpha-missing-below-a-negative-consensus',
    title: 'nothing at all, held against a consensus below 0, differs from it',
    level: 'may',
    clauses: ['LIQUID-ALPHA-07', 'LIQUID-ALPHA-02'],
    why: boundary('the chain never has one'),
    input: alphaInput([[], []], [[], []], [0n, -decimal('0.6')]),
  },
];
