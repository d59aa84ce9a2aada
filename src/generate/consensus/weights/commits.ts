import type { Draft } from '../../topic.ts';
import { oneValidator, weightsInput } from './input.ts';

const last = 2n ** 64n - 1n;
const hidden = { hidden: true };
const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** The earliest open commit against the registration (WEIGHTS-05). */
export const commits: readonly Draft[] = [
  {
    id: 'weights-commits-around-registration',
    title: 'three miners, registered before, in and after the block of the commit: two weights are left',
    clauses: ['WEIGHTS-05', 'WEIGHTS-06'],
    why: boundary('in the same block is not before it, unlike with the update'),
    input: oneValidator({ commit: 50n }, [49n, 50n, 51n], hidden),
  },
  {
    id: 'weights-commits-not-hidden',
    title: 'the same commit in a subnet that hides nothing takes nothing',
    clauses: ['WEIGHTS-05'],
    why: boundary('an open commit from before commit-reveal was switched off'),
    input: oneValidator({ commit: 50n }, [49n, 50n, 51n]),
  },
  {
    id: 'weights-commits-none-open',
    title: 'a validator without an open commit loses nothing, however late a miner came',
    clauses: ['WEIGHTS-05', 'WEIGHTS-04'],
    why: boundary('no commit is not block 0'),
    input: oneValidator({ update: last }, [0n, last - 1n], hidden),
  },
  {
    id: 'weights-commits-in-block-0',
    title: 'a commit in block 0 is a commit, and lies before the miner of block 1',
    clauses: ['WEIGHTS-05'],
    why: boundary('block 0 is not the same as none'),
    input: oneValidator({ commit: 0n }, [0n, 1n], hidden),
  },
  {
    id: 'weights-commits-and-updates',
    title: 'four miners, of whom the update takes one, the commit one, and both one',
    clauses: ['WEIGHTS-05', 'WEIGHTS-04'],
    why: boundary('each of the two rules takes its own'),
    input: weightsInput(
      [
        {
          row: [
            [2, 1],
            [3, 1],
            [4, 1],
          ],
          update: 60n,
          commit: 50n,
        },
        {
          row: [
            [2, 1],
            [3, 1],
            [4, 1],
          ],
          update: 50n,
          commit: 60n,
        },
        { registered: 50n },
        { registered: 60n },
        { registered: 55n },
      ],
      hidden,
    ),
  },
  {
    id: 'weights-commits-each-its-own',
    title: 'two validators gave the same weights, and only one of them committed to them too early',
    clauses: ['WEIGHTS-05'],
    why: boundary('the commit of the one who gives it counts'),
    input: weightsInput(
      [
        {
          row: [
            [2, 3],
            [3, 5],
          ],
          commit: 20n,
        },
        {
          row: [
            [2, 3],
            [3, 5],
          ],
          commit: 40n,
        },
        { registered: 30n, commit: 1n },
        { registered: 15n },
      ],
      hidden,
    ),
  },
];
