import type { Draft } from '../../topic.ts';
import { weightsInput } from './input.ts';

/** The chapter's worked example. */
export const examples: readonly Draft[] = [
  {
    id: 'weights-three-uids',
    title: 'two validators and a miner, with nothing to leave out',
    clauses: ['WEIGHTS-01', 'WEIGHTS-06'],
    why: { kind: 'example', note: 'the table of the chapter' },
    input: weightsInput([
      {
        row: [
          [1, 20000],
          [2, 40000],
        ],
      },
      {
        row: [
          [0, 10000],
          [2, 40000],
        ],
      },
      { permit: false },
    ]),
  },
];
