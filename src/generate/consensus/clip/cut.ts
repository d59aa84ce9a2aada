import { decimal, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { clipInput, oneMiner, oneValidator } from './input.ts';

const half = one / 2n;

/** A weight above the consensus becomes the consensus (CLIP-01). */
export const cut: readonly Draft[] = [
  {
    id: 'clip-cut-one-bit-above',
    title: 'a weight one bit above the consensus loses the bit',
    clauses: ['CLIP-01'],
    why: { kind: 'boundary', note: 'the smallest excess there is' },
    input: oneMiner(
      [
        [half, half + 1n],
        [half, half],
      ],
      half,
    ),
  },
  {
    id: 'clip-cut-to-one-bit',
    title: 'the consensus is a single bit, and the whole of a row is cut to it',
    clauses: ['CLIP-01'],
    why: { kind: 'boundary', note: 'the smallest consensus at which a weight is cut and not left out' },
    input: oneMiner([[one, one]], 1n),
  },
  {
    id: 'clip-cut-by-column',
    title: 'three equal weights meet three consensuses',
    clauses: ['CLIP-01', 'CLIP-03'],
    why: { kind: 'boundary', note: 'each column has a threshold of its own: below, at and above the weight' },
    input: oneValidator(
      [
        [decimal('0.3'), decimal('0.2')],
        [decimal('0.3'), decimal('0.3')],
        [decimal('0.3'), decimal('0.4')],
      ],
      one,
    ),
  },
  {
    id: 'clip-cut-unsorted',
    title: 'a row out of order is cut where it stands, by the consensus of its uids',
    clauses: ['CLIP-01'],
    why: { kind: 'ordering', note: 'the threshold belongs to the uid and not to the place in the row' },
    input: clipInput(
      [one, 0n, 0n, 0n],
      [
        [
          [3, decimal('0.5')],
          [1, decimal('0.3')],
          [2, decimal('0.2')],
        ],
      ],
      [0n, decimal('0.1'), decimal('0.2'), decimal('0.4')],
    ),
  },
  {
    id: 'clip-cut-every-row',
    title: 'the lone voice and the majority are cut alike',
    clauses: ['CLIP-01', 'CLIP-05'],
    why: { kind: 'boundary', note: 'whether a weight is cut does not hang on the stake behind it' },
    input: oneMiner(
      [
        [decimal('0.8'), decimal('0.9')],
        [decimal('0.2'), decimal('0.7')],
        [0n, one],
      ],
      decimal('0.6'),
    ),
  },
];
