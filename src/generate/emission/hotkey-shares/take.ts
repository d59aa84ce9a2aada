import type { Draft } from '../../topic.ts';
import { sharesCase, whole } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;
const rounding = (note: string) => ({ kind: 'rounding', note }) as const;
const half = 2n ** 63n;

/** The chapter's worked example. */
export const examples: readonly Draft[] = [
  sharesCase(
    'worked',
    'a child with two parents keeps 18 % of what it earned as a validator, and its own part of the rest',
    [1, 3, 5],
    { kind: 'example', note: 'the table of the chapter' },
    {
      stake: 1000n,
      take: 11796,
      server: 50n,
      validator: 10_000n,
      parents: [
        [2, 6000n, half],
        [3, 1000n, whole],
      ],
    },
  ),
];

/** What it keeps before the parents (HOTKEY-SHARES-01). */
export const take: readonly Draft[] = [
  sharesCase(
    'take-none',
    'a take of 0 keeps nothing before the parents',
    [1],
    boundary('the smallest take'),
    {
      parents: [[2, 1000n, whole]],
    },
  ),
  sharesCase(
    'take-all',
    'a take of the whole leaves the parents nothing',
    [1, 4],
    boundary('the largest take'),
    {
      take: 65535,
      parents: [[2, 1000n, whole]],
    },
  ),
  sharesCase('take-rounds', 'a take of 18 % of 5 is nothing', [1], rounding('0.9 rao'), {
    take: 11796,
    validator: 5n,
    parents: [[2, 9_000_000n, whole]],
  }),
  sharesCase(
    'take-quotient-first',
    'a third of 3 is not 1: the share is cut off before the product',
    [1],
    rounding('21845 of 65535'),
    { take: 21845, validator: 3n, parents: [[2, 9_000_000n, whole]] },
  ),
  sharesCase(
    'take-not-of-servers',
    'what it earned as a server is its own, and no take is taken of it',
    [1, 5],
    boundary('no validator emission'),
    { take: 11796, server: 1000n, validator: 0n, parents: [[2, 1000n, whole]] },
  ),
  sharesCase(
    'take-without-parents',
    'without parents all is its own whatever the take',
    [1, 5],
    boundary('no kin'),
    { take: 11796, server: 7n, validator: 1003n },
  ),
];
