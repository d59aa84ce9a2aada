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

/** Its stake on the subnet (HOTKEY-SHARES-02, HOTKEY-SHARES-06). */
export const stake: readonly Draft[] = [
  sharesCase(
    'stake-lends-half',
    'half of its own stake is lent, and does not count',
    [2],
    boundary('a half'),
    {
      children: [half],
      parents: [[2, 1000n, half]],
    },
  ),
  sharesCase(
    'stake-lends-all',
    'all its stake is lent: what it has is its parents’',
    [2, 5],
    boundary('a whole'),
    {
      children: [whole],
      parents: [[2, 1000n, whole]],
    },
  ),
  sharesCase(
    'stake-lends-more',
    'more is lent than there is, and nothing is left of its own',
    [2],
    boundary('lent twice'),
    { children: [whole, whole], parents: [[2, 300n, whole]] },
  ),
  sharesCase(
    'stake-floors-each',
    'each part that is lent is floored: two halves of 1001 leave one',
    [2],
    rounding('500.5 rao twice'),
    { stake: 1001n, validator: 1_000_000n, children: [half, half], parents: [[2, 1n, whole]] },
  ),
  sharesCase(
    'stake-whole-is-a-little-less',
    'the share of the whole is one exactly, that of all but one is not',
    [2, 3],
    rounding('2^64 − 2 of 2^64 − 1 in 32 bits'),
    { stake: 0n, validator: 10n ** 12n, parents: [[2, 10n ** 12n, whole - 1n]] },
  ),
  sharesCase(
    'stake-none',
    'without stake on the subnet the parents have nothing, and it has all',
    [6, 5],
    boundary('a stake of 0'),
    { stake: 0n, server: 10n, parents: [[2, 0n, whole]] },
  ),
  sharesCase(
    'stake-none-lent-away',
    'all is lent away and nothing is lent to it: the parents have nothing',
    [6],
    boundary('a stake of 0'),
    { children: [whole], parents: [[2, 1000n, 0n]] },
  ),
  sharesCase(
    'stake-none-of-its-own',
    'without a stake of its own, what is lent to it is its stake on the subnet',
    [6, 3],
    boundary('its own stake is 0'),
    { stake: 0n, parents: [[2, 1000n, half]] },
  ),
  sharesCase(
    'stake-limit-of-none',
    'a limit of 0 is no stake: the parents have nothing',
    [6],
    boundary('the smallest limit'),
    { most: 0n, server: 3n, parents: [[2, 1000n, half]] },
  ),
  sharesCase(
    'stake-above-the-most-with-take',
    'what the parents have too much is not taken from the take, nor from what it earned as a server',
    [4, 5],
    boundary('nothing is left of what is shared'),
    {
      take: 11796,
      server: 40n,
      most: 1000n,
      parents: [
        [2, 1000n, whole],
        [3, 1000n, whole],
      ],
    },
  ),
  sharesCase(
    'stake-most',
    'the stake that counts is at most the subnet’s limit',
    [2],
    boundary('at the limit'),
    { most: 2000n, parents: [[2, 1000n, whole]] },
  ),
  sharesCase(
    'stake-above-the-most',
    'over the limit the parents’ parts are of the limit, and come to more than there is',
    [2, 4],
    boundary('half of the stake counts'),
    {
      most: 1000n,
      parents: [
        [2, 1000n, whole],
        [3, 1000n, whole],
      ],
    },
  ),
];

/** What the parents have (HOTKEY-SHARES-03 to HOTKEY-SHARES-05). */
export const parents: readonly Draft[] = [
  sharesCase(
    'parents-thirds',
    'three parents of the same stake, and a rao is the child’s',
    [3, 5],
    rounding('thirds'),
    {
      stake: 0n,
      parents: [
        [2, 500n, whole],
        [3, 500n, whole],
        [4, 500n, whole],
      ],
    },
  ),
  sharesCase(
    'parents-cut-before-product',
    'the part is cut off behind 32 bits before the product: a third of a lot',
    [3],
    rounding('a third in 32 bits'),
    { stake: 2000n, validator: 3n * 10n ** 12n, parents: [[2, 1000n, whole]] },
  ),
  sharesCase(
    'parents-own-last',
    'the child stands last, and what the floors leave is its own',
    [5],
    { kind: 'ordering', note: 'parents as they are stored' },
    {
      stake: 10n,
      validator: 101n,
      parents: [
        [9, 10n, whole],
        [2, 10n, half],
      ],
    },
  ),
  sharesCase(
    'parents-twice',
    'a parent that stands twice is paid twice',
    [3],
    { kind: 'ordering', note: 'as it is stored' },
    {
      parents: [
        [2, 1000n, half],
        [2, 1000n, half],
      ],
    },
  ),
  sharesCase(
    'parents-same-owner',
    'the take is taken of everyone’s part alike',
    [1, 3],
    boundary('no owner is asked'),
    {
      take: 32768,
      parents: [[2, 3000n, whole]],
    },
  ),
  sharesCase(
    'parents-lend-nothing',
    'a parent that lends nothing stands there with nothing',
    [3],
    boundary('0'),
    {
      parents: [[2, 1000n, 0n]],
    },
  ),
  sharesCase('parents-large', 'a million TAO, and a day’s emission', [3, 5], rounding('50 bits of stake'), {
    stake: 123_456_789_012_345n,
    take: 11796,
    server: 1n,
    validator: 2_952_000_000_000n,
    parents: [
      [2, 1_000_000_000_000_000n, 1_844_674_407_370_955_161n],
      [3, 77_777_777_777_777n, whole],
    ],
  }),
  sharesCase('parents-nothing', 'nothing earned, nothing shared', [3, 5], boundary('an emission of 0'), {
    validator: 0n,
    parents: [[2, 1000n, whole]],
  }),
];
