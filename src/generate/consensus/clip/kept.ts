import { decimal, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { clipInput, oneMiner, oneValidator } from './input.ts';

const half = one / 2n;

/** A weight that is not above the consensus stays (CLIP-03). */
export const kept: readonly Draft[] = [
  {
    id: 'clip-kept-equal',
    title: 'a weight that is the consensus stays, and so does one a bit below',
    clauses: ['CLIP-03'],
    why: { kind: 'boundary', note: 'at the consensus, and one bit under it' },
    input: oneMiner(
      [
        [half, half],
        [half, half - 1n],
      ],
      half,
    ),
  },
  {
    id: 'clip-kept-zero-at-zero',
    title: 'a weight of 0 for a miner whose consensus is 0 stays an entry',
    clauses: ['CLIP-03'],
    why: { kind: 'boundary', note: '0 is not above 0' },
    input: oneMiner([[one, 0n]], 0n),
  },
  {
    id: 'clip-kept-zero-below',
    title: 'a weight of 0 below the consensus stays an entry',
    clauses: ['CLIP-03'],
    why: { kind: 'boundary', note: 'an entry of 0 is not the same as none' },
    input: oneMiner(
      [
        [decimal('0.9'), one],
        [decimal('0.1'), 0n],
      ],
      one,
    ),
  },
  {
    id: 'clip-kept-zero-and-none',
    title: 'of two silent validators one keeps an entry of 0 and one has none',
    clauses: ['CLIP-03'],
    why: { kind: 'boundary', note: 'nothing is added, and nothing that was there is lost' },
    input: clipInput([half, half, 0n], [[[2, 0n]], []], [0n, 0n, half]),
  },
  {
    id: 'clip-kept-nothing-to-cut',
    title: 'where all agree nothing is cut, and the trust is whole',
    clauses: ['CLIP-03', 'CLIP-04'],
    why: { kind: 'boundary', note: 'every weight is its own consensus' },
    input: oneValidator(
      [
        [half, half],
        [half, half],
      ],
      one,
    ),
  },
];
