import type { Draft } from '../../topic.ts';
import { finneyCase, payingInput } from './input.ts';

/** The chapter's worked example. */
export const examples: readonly Draft[] = [
  finneyCase(
    'a-delegate',
    'a delegate with an 18 % take and two who staked to it: 100 as a server, 1000 as a validator',
    [4, 5, 6],
    { kind: 'example', note: 'the table of the chapter' },
    payingInput(100n, 1000n, {
      owner: 1,
      take: 11796,
      stakes: [
        [1, 100n],
        [2, 300n],
        [3, 300n],
      ],
    }),
  ),
];
