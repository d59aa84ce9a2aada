import type { Draft } from '../../topic.ts';
import { boundary, drainCase, drainInput, paying } from './input.ts';

const stakes = [[1, 10n]] as const;
/** The place in the round of 7201 of the hotkey that is number 1. */
const place = 4643n;

/** In which block a hotkey pays (HOTKEY-DRAIN-04, HOTKEY-DRAIN-05). */
export const due: readonly Draft[] = [
  ...([-1n, 0n, 1n] as const).map((late) =>
    drainCase(
      `due-a-day-${late === 0n ? 'on-time' : late > 0n ? 'late' : 'early'}`,
      `a round of a day and one block: ${late === 0n ? 'the hotkey’s own block' : late > 0n ? 'a block after it' : 'a block before it'}`,
      [5],
      boundary('a place in 7201'),
      paying({ pending: 1000n, stakes }, { block: 7201n * 600n + place + late, tempo: 7200n }),
    ),
  ),
  drainCase(
    'due-nothing-pending',
    'with nothing pending it does not pay, and its last payment stays where it was',
    [4],
    boundary('0 is pending'),
    paying({ stakes }),
  ),
  drainCase(
    'due-one-rao',
    'with one rao pending it pays',
    [4, 9],
    boundary('1 is pending'),
    paying({ pending: 1n, stakes }),
  ),
  drainCase(
    'due-round-of-one',
    'a tempo of 0 pays in every block',
    [5],
    boundary('the smallest round'),
    paying({ hotkey: 200, pending: 77n, stakes }),
  ),
  drainCase(
    'due-round-saturates',
    'the longest tempo has no longer round: the hotkey pays once, in the block of its number',
    [5],
    boundary('2^64 − 1 blocks'),
    paying({ pending: 77n, stakes }, { tempo: 2n ** 64n - 1n }),
  ),
  drainCase(
    'due-waits-and-gathers',
    'a hotkey that is not due keeps what is pending, and what its epochs add',
    [4],
    boundary('a place in 7201'),
    drainInput([{ netuid: 2, tempo: 1, pending: 500n, shares: [[1, 500n]] }], [{ pending: 1000n, stakes }], {
      block: 1000n,
      tempo: 7200n,
    }),
  ),
  drainCase(
    'due-pending-saturates',
    'what is pending does not come to more than 64 bits hold',
    [4],
    boundary('large, and below 2^63'),
    drainInput(
      [{ netuid: 2, tempo: 1, pending: 500n, shares: [[1, 2n ** 62n]] }],
      [{ pending: 2n ** 62n - 11n, stakes }],
      { block: 1000n, tempo: 7200n },
    ),
  ),
];
