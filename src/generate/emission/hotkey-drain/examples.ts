import type { Draft } from '../../topic.ts';
import { drainCase, paying } from './input.ts';

/** The chapter's worked example. */
export const examples: readonly Draft[] = [
  drainCase(
    'worked',
    'a hotkey with an old stake, a new one and its owner’s',
    [6, 7, 9],
    { kind: 'example', note: 'the table of the chapter' },
    paying({
      take: 11796,
      pending: 1100n,
      lastDrain: 500n,
      stakes: [
        [1, 100n],
        [2, 300n],
        [3, 300n, 750n],
      ],
    }),
  ),
];
