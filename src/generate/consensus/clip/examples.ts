import { decimal, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { clipInput } from './input.ts';

const third = share(1, 3);
const twoThirds = share(2, 3);

/** The chapter's worked example. */
export const examples: readonly Draft[] = [
  {
    id: 'clip-three-uids',
    title: 'two validators and a miner: one weight is cut, and one is gone',
    clauses: ['CLIP-01', 'CLIP-02', 'CLIP-06'],
    why: { kind: 'example', note: 'the tables of the chapter' },
    input: clipInput(
      [decimal('0.6'), decimal('0.4'), 0n],
      [
        [
          [1, third],
          [2, twoThirds],
        ],
        [
          [0, decimal('0.2')],
          [2, decimal('0.8')],
        ],
      ],
      [0n, third, twoThirds],
    ),
  },
];
