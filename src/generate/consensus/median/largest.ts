import { decimal, one, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { oneMiner } from './input.ts';

const quarter = one / 4n;
const third = share(1, 3);
const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** Two validators at kappa 1: the one who gives 0.9 has `stake`. */
const smallTop = (stake: bigint) =>
  oneMiner(
    [
      [one - stake, decimal('0.2')],
      [stake, decimal('0.9')],
    ],
    1,
  );

/** The largest weight, where none has more than the minority at or below it (MEDIAN-07). */
export const largest: readonly Draft[] = [
  {
    id: 'median-largest-at-kappa-0',
    title: 'at kappa 0 no weight has more than all of the stake below it, and the largest is taken',
    clauses: ['MEDIAN-07'],
    why: boundary('the walk ends without an answer'),
    input: oneMiner(
      [
        [quarter, decimal('0.4')],
        [quarter, decimal('0.8')],
        [quarter, decimal('0.1')],
        [quarter, decimal('0.3')],
      ],
      0,
    ),
  },
  {
    id: 'median-largest-of-a-cut-sum',
    title: 'three thirds at kappa 0: the sum is short of the whole, and still not more than itself',
    clauses: ['MEDIAN-07', 'MEDIAN-04'],
    why: {
      kind: 'rounding',
      note: 'the minority is the sum of the cut shares, which the walk reaches and does not pass',
    },
    input: oneMiner(
      [
        [third, decimal('0.1')],
        [third, decimal('0.7')],
        [third, decimal('0.4')],
      ],
      0,
    ),
  },
  {
    id: 'median-largest-twice',
    title: 'at kappa 0 two validators share the largest weight',
    clauses: ['MEDIAN-07'],
    why: boundary('a tie at the top'),
    input: oneMiner(
      [
        [quarter, decimal('0.8')],
        [2n * quarter, decimal('0.1')],
        [quarter, decimal('0.8')],
      ],
      0,
    ),
  },
  {
    id: 'median-largest-is-zero',
    title: 'at kappa 0 a miner to whom all give 0 has consensus 0',
    clauses: ['MEDIAN-07', 'MEDIAN-05'],
    why: boundary('the largest of a column of zeros'),
    input: oneMiner(
      [
        [2n * quarter, 0n],
        [2n * quarter, undefined],
      ],
      0,
    ),
  },
  {
    id: 'median-largest-needs-65537-bits',
    title: 'at kappa 1 the top weight needs 65537 bits of stake, and has them',
    clauses: ['MEDIAN-07', 'MEDIAN-01'],
    why: boundary('above kappa 0 the largest weight is one that enough stake stands behind'),
    input: smallTop(65537n),
  },
  {
    id: 'median-largest-lacks-one-bit',
    title: 'at kappa 1 the top weight has 65536 bits of stake, one too few',
    clauses: ['MEDIAN-07', 'MEDIAN-01'],
    why: boundary('the largest weight is not taken where a smaller one carries'),
    input: smallTop(65536n),
  },
];
