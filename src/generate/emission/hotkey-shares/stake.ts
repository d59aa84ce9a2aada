import type { Draft } from '../../topic.ts';
import { sharesCase, whole } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;
const rounding = (note: string) => ({ kind: 'rounding', note }) as const;
const half = 2n ** 63n;

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
