import { decimal, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { medianInput, oneMiner } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** Where no row takes part, everyone's consensus is 0 (MEDIAN-08). */
export const empty: readonly Draft[] = [
  {
    id: 'median-empty-subnet',
    title: 'a subnet without anyone has no consensus to give',
    clauses: ['MEDIAN-08'],
    why: boundary('no uid at all'),
    input: medianInput([], [], 32767),
  },
  {
    id: 'median-empty-lone-uid',
    title: 'a lone uid without stake gives itself the whole, and gets 0',
    clauses: ['MEDIAN-08', 'MEDIAN-02'],
    why: boundary('the smallest subnet in which nobody takes part'),
    input: medianInput([0n], [[[0, one]]], 32767),
  },
  ...[0, 32767, 65535].map((kappa): Draft => ({
    id: `median-empty-of-stake-at-kappa-${kappa}`,
    title: `weights without any stake behind them count for nothing: kappa ${kappa}`,
    clauses: ['MEDIAN-08', 'MEDIAN-02'],
    why: boundary('the sum of no stake is 0, and nothing is divided by it'),
    input: oneMiner(
      [
        [0n, decimal('0.5')],
        [0n, decimal('0.8')],
      ],
      kappa,
    ),
  })),
  {
    id: 'median-empty-but-negative',
    title: 'stake below 0 alone: nobody takes part',
    level: 'may',
    clauses: ['MEDIAN-08', 'MEDIAN-02'],
    why: boundary('the chain never has negative stake; the rule asks for more than 0'),
    input: oneMiner(
      [
        [-1n, decimal('0.5')],
        [-one, decimal('0.8')],
      ],
      32767,
    ),
  },
];
