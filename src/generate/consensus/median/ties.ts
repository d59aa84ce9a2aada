import { decimal, one, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { oneMiner, type Opinion } from './input.ts';

const half = one / 2n;
const fifth = share(1, 5);
const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** Five validators with a fifth each, the last with the bit that is left over. */
const fifths = (weights: readonly Opinion[], kappa: number) =>
  oneMiner(
    weights.map((weight, i) => [i === 4 ? one - 4n * fifth : fifth, weight]),
    kappa,
  );

const rising = ['0.1', '0.2', '0.3', '0.4', '0.5'].map(decimal);

/** Equal sums, equal weights, and what a minority can't do (MEDIAN-06). */
export const ties: readonly Draft[] = [
  {
    id: 'median-tie-lower',
    title: 'two halves, and kappa just over a half takes the lower weight',
    clauses: ['MEDIAN-06', 'MEDIAN-01'],
    why: boundary('the minority is 2147450880 bits, a half is 2147483648'),
    input: oneMiner(
      [
        [half, decimal('0.6')],
        [half, decimal('0.4')],
      ],
      32768,
    ),
  },
  {
    id: 'median-tie-higher',
    title: 'two halves, and kappa just under a half takes the higher weight',
    clauses: ['MEDIAN-06', 'MEDIAN-01'],
    why: boundary('the minority is 2147516417 bits, a half is 2147483648'),
    input: oneMiner(
      [
        [half, decimal('0.6')],
        [half, decimal('0.4')],
      ],
      32767,
    ),
  },
  ...[
    [13107, 'a fifth'] as const,
    [26214, 'two fifths'] as const,
    [39321, 'three fifths'] as const,
    [52428, 'four fifths'] as const,
  ].map(([kappa, words]): Draft => ({
    id: `median-five-at-kappa-${kappa}`,
    title: `five validators rising by a tenth, where ${words} of the stake must stand behind a weight`,
    clauses: ['MEDIAN-06', 'MEDIAN-04'],
    why: boundary('the more agreement is asked for, the lower the consensus'),
    input: fifths(rising, kappa),
  })),
  {
    id: 'median-tie-of-weights',
    title: 'three validators give the same weight, and count as one',
    clauses: ['MEDIAN-06'],
    why: boundary('the boundary lies inside a run of equal weights'),
    input: fifths([decimal('0.3'), decimal('0.1'), decimal('0.3'), decimal('0.9'), decimal('0.3')], 32767),
  },
  {
    id: 'median-tie-of-all',
    title: 'all agree, and what they agree on is the consensus',
    clauses: ['MEDIAN-06'],
    why: boundary('a column of one weight'),
    input: fifths(
      rising.map(() => decimal('0.25')),
      32767,
    ),
  },
  {
    id: 'median-tie-of-all-but-a-lower',
    title: 'all agree but one, who gives less and moves nothing',
    clauses: ['MEDIAN-06'],
    why: boundary('a search that splits around the common weight has a single row on one side'),
    input: fifths([decimal('0.3'), decimal('0.3'), decimal('0.01'), decimal('0.3'), decimal('0.3')], 32767),
  },
  {
    id: 'median-tie-of-all-but-a-higher',
    title: 'all agree but one, who gives everything and moves nothing',
    clauses: ['MEDIAN-06'],
    why: boundary('a search that splits around the common weight has a single row on the other side'),
    input: fifths([decimal('0.3'), decimal('0.3'), one, decimal('0.3'), decimal('0.3')], 32767),
  },
  {
    id: 'median-minority-can-not-lift',
    title: 'two of five give everything to their favourite, and three give it nothing',
    clauses: ['MEDIAN-06', 'MEDIAN-05'],
    why: boundary('stake below kappa cannot lift a miner'),
    input: fifths([one, undefined, one, undefined, undefined], 32767),
  },
  {
    id: 'median-minority-can-not-sink',
    title: 'two of five give a rival nothing, and three stand behind 0.4',
    clauses: ['MEDIAN-06', 'MEDIAN-05'],
    why: boundary('stake that does not exceed the minority cannot sink a miner'),
    input: fifths([undefined, decimal('0.4'), decimal('0.4'), undefined, decimal('0.4')], 32767),
  },
  {
    id: 'median-one-bit-apart',
    title: 'two weights one bit apart are two weights',
    clauses: ['MEDIAN-06'],
    why: { kind: 'rounding', note: 'a float of 24 bits cannot tell them apart' },
    input: oneMiner(
      [
        [half + 65536n, half + 1n],
        [half - 65536n, half],
      ],
      32767,
    ),
  },
  {
    id: 'median-beyond-doubles',
    title: 'two weights that a double cannot tell apart',
    clauses: ['MEDIAN-06'],
    why: {
      kind: 'overflow',
      note: '2^53 and 2^53 + 1 bits: far above any weight of the chain, and still compared exactly',
    },
    input: oneMiner(
      [
        [decimal('0.6'), 2n ** 53n + 1n],
        [decimal('0.4'), 2n ** 53n],
      ],
      32767,
    ),
  },
  {
    id: 'median-largest-number',
    title: 'the largest weight that there is, and the smallest above 0',
    clauses: ['MEDIAN-06'],
    why: { kind: 'overflow', note: 'weights are compared as whole numbers of 64 bits' },
    input: oneMiner(
      [
        [decimal('0.6'), 2n ** 63n - 1n],
        [decimal('0.4'), 1n],
      ],
      32767,
    ),
  },
];
