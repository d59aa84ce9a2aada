import { decimal } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { oneMiner } from './input.ts';

const why = (note: string) => ({ kind: 'example', note }) as const;

/** The three validators of the chapter, under a kappa. */
const threeRows = (kappa: number) =>
  oneMiner(
    [
      [decimal('0.25'), 0n],
      [decimal('0.40'), decimal('0.70')],
      [decimal('0.35'), decimal('0.20')],
    ],
    kappa,
  );

/** The chapter's worked examples. */
export const examples: readonly Draft[] = [
  {
    id: 'median-three-rows',
    title: 'three validators, and more than half of the stake lies at or below 0.20',
    clauses: ['MEDIAN-06', 'MEDIAN-04'],
    why: why('the first table of the chapter'),
    input: threeRows(32767),
  },
  {
    id: 'median-three-rows-seven-tenths',
    title: 'kappa 0.7 lowers nothing here, where walking up until kappa would give 0.70',
    clauses: ['MEDIAN-06'],
    why: why('the second table of the chapter: the walk starts from the other end than many think'),
    input: threeRows(45874),
  },
  {
    id: 'median-three-rows-eight-tenths',
    title: 'kappa 0.8 leaves a minority of 0.2, and the validator who gives nothing exceeds it alone',
    clauses: ['MEDIAN-06', 'MEDIAN-01'],
    why: why('the chapter says that the consensus is then 0'),
    input: threeRows(52428),
  },
];
