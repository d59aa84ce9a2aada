import { decimal, kappaBits, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { medianInput, oneMiner } from './input.ts';

const half = one / 2n;
const boundary = (note: string) => ({ kind: 'boundary', note }) as const;
const minority = one - kappaBits(32767);

/** A row that says nothing of a miner says 0 (MEDIAN-05). */
export const missing: readonly Draft[] = [
  {
    id: 'median-missing-majority',
    title: 'two of three validators have no entry for the miner, so its consensus is 0',
    clauses: ['MEDIAN-05', 'MEDIAN-06'],
    why: boundary('silence is a vote for 0, not an abstention'),
    input: oneMiner(
      [
        [decimal('0.4'), undefined],
        [decimal('0.3'), decimal('0.9')],
        [decimal('0.3'), undefined],
      ],
      32767,
    ),
  },
  {
    id: 'median-missing-or-zero',
    title: 'an entry of 0 and no entry at all are the same here',
    clauses: ['MEDIAN-05'],
    why: boundary('two columns that differ in nothing else'),
    input: medianInput(
      [decimal('0.5'), decimal('0.3'), decimal('0.2'), 0n],
      [
        [
          [2, 0n],
          [3, decimal('0.4')],
        ],
        [
          [2, decimal('0.4')],
          [3, decimal('0.4')],
        ],
        [[2, decimal('0.4')]],
        [],
      ],
      32767,
    ),
  },
  {
    id: 'median-missing-in-every-row',
    title: 'a miner that nobody mentions has consensus 0',
    clauses: ['MEDIAN-05'],
    why: boundary('a column without an entry, between columns that have some'),
    input: medianInput(
      [half, half, 0n, 0n],
      [
        [
          [1, decimal('0.5')],
          [3, decimal('0.5')],
        ],
        [[3, decimal('0.5')]],
        [],
        [],
      ],
      32767,
    ),
  },
  {
    id: 'median-missing-everything',
    title: 'validators with stake and empty rows: 0 for everyone',
    clauses: ['MEDIAN-05'],
    why: boundary('no entry anywhere'),
    input: medianInput([half, half, 0n], [[], [], []], 32767),
  },
  {
    id: 'median-missing-equal',
    title: 'the silent stake is exactly the minority, and the miner is not sunk',
    clauses: ['MEDIAN-05', 'MEDIAN-06'],
    why: boundary('equal is not more than'),
    input: oneMiner(
      [
        [minority, undefined],
        [one - minority, decimal('0.6')],
      ],
      32767,
    ),
  },
  {
    id: 'median-missing-more',
    title: 'the silent stake is one bit more than the minority, and sinks the miner',
    clauses: ['MEDIAN-05', 'MEDIAN-06'],
    why: boundary('one bit decides'),
    input: oneMiner(
      [
        [minority + 1n, undefined],
        [one - minority - 1n, decimal('0.6')],
      ],
      32767,
    ),
  },
  {
    id: 'median-missing-at-kappa-0',
    title: 'at kappa 0 silence cannot sink what one validator says',
    clauses: ['MEDIAN-05', 'MEDIAN-07'],
    why: boundary('the largest of the column, where all the others are missing'),
    input: oneMiner(
      [
        [half, undefined],
        [1n, decimal('0.01')],
        [half - 1n, undefined],
      ],
      0,
    ),
  },
  {
    id: 'median-missing-at-kappa-65535',
    title: 'at the whole one silent validator sinks what all the others say',
    clauses: ['MEDIAN-05', 'MEDIAN-01'],
    why: boundary('one bit of silent stake'),
    input: oneMiner(
      [
        [half, decimal('0.9')],
        [1n, undefined],
        [half - 1n, decimal('0.9')],
      ],
      65535,
    ),
  },
  {
    id: 'median-missing-but-without-stake',
    title: 'the only entries stand in rows without stake, so the consensus is 0',
    clauses: ['MEDIAN-05', 'MEDIAN-02'],
    why: boundary('an entry that does not count, beside one that is missing and does'),
    input: oneMiner(
      [
        [0n, decimal('0.9')],
        [one, undefined],
        [0n, decimal('0.8')],
      ],
      32767,
    ),
  },
  {
    id: 'median-missing-above-negative',
    title: 'a negative weight lies below a missing one',
    level: 'may',
    clauses: ['MEDIAN-05', 'MEDIAN-06'],
    why: {
      kind: 'ordering',
      note: 'the chain never has a negative weight; numbers are compared with their sign',
    },
    input: oneMiner(
      [
        [decimal('0.6'), -half],
        [decimal('0.4'), undefined],
      ],
      32767,
    ),
  },
];
