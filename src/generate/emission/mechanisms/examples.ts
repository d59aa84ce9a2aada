import type { Draft } from '../../topic.ts';
import { mechanismsCase, mechanismsInput } from './input.ts';

/** The chapter's worked example. */
export const examples: readonly Draft[] = [
  mechanismsCase(
    'two-of-three-quarters',
    'a quarter and three quarters: a miner of both, and a miner of one',
    [2, 5, 7],
    { kind: 'example', note: 'the table of the chapter' },
    mechanismsInput(
      1000n,
      2,
      [16384, 49151],
      [
        [
          { server: 100n, consensus: 30000, stake: 500n, active: true },
          { server: 25n, consensus: 10000, stake: 500n },
        ],
        [
          { server: 375n, consensus: 30000, stake: 500n },
          { server: 0n, consensus: 0, stake: 500n, active: true },
        ],
      ],
    ),
  ),
];
