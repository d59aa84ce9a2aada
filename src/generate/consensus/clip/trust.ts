import { decimal, one, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { clipInput, oneValidator } from './input.ts';

const third = share(1, 3);
const largest = 2n ** 63n - 1n;

/** The trust of a validator is the sum of its clipped weights (CLIP-04). */
export const trust: readonly Draft[] = [
  {
    id: 'clip-trust-thirds',
    title: 'three thirds, each cut off before, make a trust one bit short of the whole',
    clauses: ['CLIP-04', 'CLIP-03'],
    why: { kind: 'rounding', note: 'the sum is not brought back to 1' },
    input: oneValidator(
      [
        [third, one],
        [third, one],
        [third, one],
      ],
      one,
    ),
  },
  {
    id: 'clip-trust-without-stake',
    title: 'a validator without stake is trusted as far as it agrees, and pays nobody',
    clauses: ['CLIP-04', 'CLIP-05'],
    why: { kind: 'boundary', note: 'the trust does not look at stake, the rank does' },
    input: clipInput([one, 0n, 0n], [[[2, one]], [[2, decimal('0.75')]]], [0n, 0n, decimal('0.9')]),
  },
  {
    id: 'clip-trust-owner-of-itself',
    title: "the owner's weight for itself counts as any other",
    clauses: ['CLIP-04', 'CLIP-05'],
    why: { kind: 'boundary', note: 'the diagonal was left out before, where it is left out at all' },
    input: clipInput(
      [one, 0n],
      [
        [
          [0, decimal('0.4')],
          [1, decimal('0.6')],
        ],
      ],
      [decimal('0.3'), decimal('0.6')],
    ),
  },
  {
    id: 'clip-trust-wraps',
    title: 'a sum of weights that does not fit keeps its low 64 bits',
    level: 'may',
    clauses: ['CLIP-04'],
    why: { kind: 'overflow', note: 'rows that were not normalised; the chain never has them' },
    input: oneValidator(
      [
        [largest, largest],
        [1n, largest],
      ],
      0n,
    ),
  },
];
