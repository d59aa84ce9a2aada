import { decimal, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { clipInput, oneMiner, oneValidator } from './input.ts';

const half = one / 2n;

/** Where the consensus is 0, a weight above it is left out (CLIP-02). */
export const leftOut: readonly Draft[] = [
  {
    id: 'clip-left-out-one-bit',
    title: 'a weight of one bit that nobody supports is gone',
    clauses: ['CLIP-02'],
    why: { kind: 'boundary', note: 'the smallest weight above 0; its entry goes, it does not become 0' },
    input: oneMiner([[one, 1n]], 0n),
  },
  {
    id: 'clip-left-out-whole-row',
    title: 'a validator whose every weight stands alone is left with an empty row',
    clauses: ['CLIP-02', 'CLIP-04'],
    why: { kind: 'boundary', note: 'no entry is left, and the trust is 0' },
    input: clipInput(
      [half, half, 0n, 0n],
      [
        [[3, one]],
        [
          [0, half],
          [2, half],
        ],
      ],
      [0n, 0n, 0n, one],
    ),
  },
  {
    id: 'clip-left-out-middle',
    title: 'the entry in the middle goes, and its neighbours close up',
    clauses: ['CLIP-02', 'CLIP-03'],
    why: { kind: 'ordering', note: 'what is left keeps its order, which is not that of the uids' },
    input: clipInput(
      [one, 0n, 0n, 0n],
      [
        [
          [3, decimal('0.2')],
          [2, decimal('0.5')],
          [1, decimal('0.3')],
        ],
      ],
      [0n, decimal('0.3'), 0n, decimal('0.2')],
    ),
  },
  {
    id: 'clip-left-out-beside-zero',
    title: 'at consensus 0 the weight goes and the zero stays',
    clauses: ['CLIP-02', 'CLIP-03'],
    why: { kind: 'boundary', note: 'two rows and one column: above the consensus, and at it' },
    input: oneMiner(
      [
        [half, half],
        [half, 0n],
      ],
      0n,
    ),
  },
  {
    id: 'clip-left-out-below-zero',
    title: 'a consensus below 0 cuts nothing down: what is above it goes, a zero too',
    level: 'may',
    clauses: ['CLIP-02', 'CLIP-03'],
    why: {
      kind: 'boundary',
      note: 'the chain never has a negative consensus; the rule asks for more than 0',
    },
    input: oneValidator(
      [
        [0n, -1n],
        [-1n, -1n],
        [half, -one],
      ],
      one,
    ),
  },
];
