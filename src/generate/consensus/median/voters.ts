import { decimal, one, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { medianInput, oneMiner } from './input.ts';

const half = one / 2n;
const third = share(1, 3);
const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** Who takes part: whoever has stake that is active, however little (MEDIAN-02). */
export const voters: readonly Draft[] = [
  {
    id: 'median-voters-none-at-kappa-0',
    title: 'at kappa 0 the largest weight wins, but not one without stake behind it',
    clauses: ['MEDIAN-02', 'MEDIAN-07'],
    why: boundary('a row without stake changes no sum; only the largest weight shows whether it took part'),
    input: oneMiner(
      [
        [half, decimal('0.3')],
        [half, decimal('0.4')],
        [0n, decimal('0.9')],
      ],
      0,
    ),
  },
  {
    id: 'median-voters-none-at-kappa-65535',
    title: 'at the whole the smallest weight wins, but not one without stake behind it',
    clauses: ['MEDIAN-02', 'MEDIAN-04'],
    why: boundary(
      'three thirds are a bit short of the whole, so the minority is negative and a row of 0 would exceed it',
    ),
    input: oneMiner(
      [
        [third, decimal('0.5')],
        [0n, decimal('0.1')],
        [third, decimal('0.6')],
        [third, decimal('0.7')],
      ],
      65535,
    ),
  },
  {
    id: 'median-voters-outnumbered',
    title: 'five validators without stake say 1, one with stake says 0.1, and 0.1 it is',
    clauses: ['MEDIAN-02', 'MEDIAN-06'],
    why: boundary('stake votes, rows do not'),
    input: oneMiner(
      [
        [0n, one],
        [0n, one],
        [one, decimal('0.1')],
        [0n, one],
        [0n, one],
        [0n, one],
      ],
      32767,
    ),
  },
  ...[0, 32767, 65535].map((kappa): Draft => ({
    id: `median-voters-lone-at-kappa-${kappa}`,
    title: `a lone validator decides, whatever kappa is: here ${kappa}`,
    clauses: ['MEDIAN-02', kappa === 0 ? 'MEDIAN-07' : 'MEDIAN-06'],
    why: boundary('one row that takes part'),
    input: oneMiner([[one, decimal('0.37')]], kappa),
  })),
  {
    id: 'median-voters-one-bit-lifts',
    title: 'at kappa 0 one bit of stake is enough to set the consensus',
    clauses: ['MEDIAN-02', 'MEDIAN-07'],
    why: boundary('the least stake that takes part'),
    input: oneMiner(
      [
        [1n, decimal('0.8')],
        [one - 1n, decimal('0.1')],
      ],
      0,
    ),
  },
  {
    id: 'median-voters-one-bit-sinks',
    title: 'at the whole one bit of stake is enough to sink a miner',
    clauses: ['MEDIAN-02', 'MEDIAN-06'],
    why: boundary('the least stake that takes part'),
    input: oneMiner(
      [
        [one - 1n, decimal('0.8')],
        [1n, decimal('0.1')],
      ],
      65535,
    ),
  },
  {
    id: 'median-voters-share-cut-to-nothing-lifts',
    title: 'a validator whose share is cut to nothing still takes part: at kappa 0 its weight is the largest',
    clauses: ['MEDIAN-02', 'MEDIAN-03'],
    why: { kind: 'rounding', note: 'whether a row takes part is asked before its stake is normalised' },
    input: oneMiner(
      [
        [256n * one, decimal('0.1')],
        [1n, decimal('0.8')],
      ],
      0,
    ),
  },
  {
    id: 'median-voters-share-cut-to-nothing-sinks',
    title: 'a validator whose share is cut to nothing still takes part: at the whole its weight carries',
    clauses: ['MEDIAN-04', 'MEDIAN-02', 'MEDIAN-03'],
    why: { kind: 'rounding', note: 'the minority is one bit below 0, and a share of 0 is more than that' },
    input: oneMiner(
      [
        [256n * one, decimal('0.8')],
        [1n, decimal('0.1')],
      ],
      65535,
    ),
  },
  {
    id: 'median-voters-negative-stake',
    title: 'a negative stake takes no part',
    level: 'may',
    clauses: ['MEDIAN-02'],
    why: boundary('the chain never has one; the rule asks for more than 0'),
    input: oneMiner(
      [
        [one, decimal('0.3')],
        [-half, decimal('0.9')],
      ],
      0,
    ),
  },
  {
    id: 'median-voters-own-weight',
    title: 'a weight that a validator gives itself counts like any other here',
    clauses: ['MEDIAN-02', 'MEDIAN-05'],
    why: { kind: 'ordering', note: 'the diagonal was masked before this step, so this step masks nothing' },
    input: medianInput(
      [half + 1n, half - 1n],
      [
        [
          [0, decimal('0.9')],
          [1, decimal('0.1')],
        ],
        [[0, decimal('0.2')]],
      ],
      32767,
    ),
  },
];
