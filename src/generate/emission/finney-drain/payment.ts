import type { Draft } from '../../topic.ts';
import { boundary, finneyCase, payingInput, rounding } from './input.ts';

const switched = (note: string) => ({ kind: 'ruleset-switch', note }) as const;

/** How an emission is paid (FINNEY-DRAIN-03 to FINNEY-DRAIN-06). */
export const payment: readonly Draft[] = [
  finneyCase(
    'payment-no-delegate',
    "without a delegate all is the owner's, also where others staked",
    [3],
    boundary('no take'),
    payingInput(100n, 1000n, {
      owner: 1,
      stakes: [
        [1, 10n],
        [2, 990n],
      ],
    }),
  ),
  finneyCase(
    'payment-new-owner',
    'an owner without stake comes to have some',
    [3],
    boundary('no stake of its own'),
    payingInput(7n, 0n, { owner: 9, stakes: [] }),
  ),
  finneyCase(
    'payment-nothing-staked',
    'a delegate on whom nothing is staked: who stands there has nothing of it, and the division is no fault',
    [4, 5],
    boundary('all stakes are 0'),
    payingInput(100n, 1000n, {
      owner: 1,
      take: 11_796,
      stakes: [
        [1, 0n],
        [2, 0n],
      ],
    }),
  ),
  finneyCase(
    'payment-take-0',
    'a take of 0 is a delegate all the same',
    [4, 5],
    boundary('the smallest take'),
    payingInput(0n, 1000n, {
      owner: 1,
      take: 0,
      stakes: [
        [1, 500n],
        [2, 500n],
      ],
    }),
  ),
  finneyCase(
    'payment-take-all',
    'a take of the whole leaves nothing to share',
    [4, 5],
    boundary('the largest take'),
    payingInput(0n, 1000n, {
      owner: 1,
      take: 65535,
      stakes: [
        [1, 500n],
        [2, 500n],
      ],
    }),
  ),
  finneyCase(
    'payment-server-shared',
    'what a delegate earned as a server was shared out to begin with, and is all its own from 121 on',
    [4],
    switched('the release of 29 May 2023'),
    payingInput(1000n, 0n, {
      owner: 1,
      take: 11796,
      stakes: [
        [1, 500n],
        [2, 500n],
      ],
    }),
  ),
  finneyCase(
    'payment-take-rounds',
    'the take is cut off to whole rao: 18 % of 5 is nothing',
    [4],
    rounding('0.9 rao'),
    payingInput(0n, 5n, { owner: 1, take: 11796, stakes: [[2, 1n]] }),
  ),
  finneyCase(
    'payment-nobody-staked',
    "where nobody staked the rest was lost, and is the delegate's from 121 on",
    [5, 6],
    switched('a sum of stakes of 0'),
    payingInput(0n, 1000n, { owner: 1, take: 11796, stakes: [] }),
  ),
  finneyCase(
    'payment-thirds',
    'three with the same stake, and a rao that is left over',
    [5, 6],
    switched('dust of one rao and more'),
    payingInput(0n, 1000n, {
      owner: 4,
      take: 0,
      stakes: [
        [1, 1n],
        [2, 1n],
        [3, 1n],
      ],
    }),
  ),
  finneyCase(
    'payment-quotient-cut-first',
    'the quotient is cut off before the product: one third of three is not one',
    [5],
    rounding('a third in 64 bits'),
    payingInput(0n, 3n, {
      owner: 4,
      take: 0,
      stakes: [
        [1, 1n],
        [2, 1n],
        [3, 1n],
      ],
    }),
  ),
  finneyCase(
    'payment-halves',
    'a half is exact, and nothing is left over',
    [5],
    rounding('a half in 64 bits'),
    payingInput(0n, 1000n, {
      owner: 1,
      take: 0,
      stakes: [
        [1, 7n],
        [2, 7n],
      ],
    }),
  ),
  finneyCase(
    'payment-small-stake',
    'a stake too small for a rao gets none',
    [5],
    rounding('a share below one rao'),
    payingInput(0n, 1000n, {
      owner: 1,
      take: 0,
      stakes: [
        [1, 10_000n],
        [2, 1n],
      ],
    }),
  ),
  finneyCase(
    'payment-owner-last',
    "the owner's own stake counts as it was before the take",
    [5],
    { kind: 'ordering', note: 'the take is paid last' },
    payingInput(0n, 10_000n, {
      owner: 1,
      take: 32768,
      stakes: [
        [1, 100n],
        [2, 100n],
      ],
    }),
  ),
  finneyCase(
    'payment-nothing',
    'an emission of nothing',
    [3],
    boundary('the smallest emission'),
    payingInput(0n, 0n, { owner: 1, take: 11796, stakes: [[1, 1n]] }),
  ),
  finneyCase(
    'payment-large',
    'a billion TAO of stake',
    [5],
    rounding('60 bits of stake'),
    payingInput(123_456_789_012n, 987_654_321_098n, {
      owner: 1,
      take: 11796,
      stakes: [
        [1, 10n ** 18n],
        [2, 7n],
        [3, 3n * 10n ** 17n],
      ],
    }),
  ),
];
