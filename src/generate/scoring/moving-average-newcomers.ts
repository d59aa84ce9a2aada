/**
 * Rounds in which a uid has another hotkey than before.
 *
 * @module
 */
import { casesOf } from './cases.ts';
import { one, roundInput } from './moving-average-edges.ts';

const of = roundInput;

/** Newcomers, and subnets that grow and shrink (MOVING-AVERAGE-02). */
export const newcomers = casesOf('moving-average', [
  [
    'replaced',
    'a uid with another hotkey starts at 0',
    'MOVING-AVERAGE-02',
    'ordering',
    'before the reward counts',
    of(
      [one, one],
      [
        [0, one / 2n],
        [1, one / 2n],
      ],
      { now: ['miner-0', 'newcomer'] },
    ),
  ],
  [
    'replaced-unasked',
    'the same where the newcomer is not asked',
    'MOVING-AVERAGE-02',
    'ordering',
    'the score does not wait',
    of([one, one], [[0, one / 2n]], { now: ['miner-0', 'newcomer'], unasked: 'sampled-only' }),
  ],
  [
    'swapped',
    'two hotkeys that change uids both start at 0',
    'MOVING-AVERAGE-02',
    'ordering',
    'a score belongs to a uid with its hotkey',
    of([one, one / 2n], [], { now: ['miner-1', 'miner-0'], unasked: 'sampled-only' }),
  ],
  [
    'grown',
    'a subnet that has grown',
    'MOVING-AVERAGE-02',
    'boundary',
    'new uids start at 0',
    of(
      [one],
      [
        [0, one],
        [1, one],
      ],
      { before: ['miner-0'], now: ['miner-0', 'miner-1', 'miner-2'] },
    ),
  ],
  [
    'shrunk',
    'a subnet that has shrunk',
    'MOVING-AVERAGE-02',
    'boundary',
    'as many scores as hotkeys now',
    of([one, one, one], [[0, 0n]], { now: ['miner-0', 'miner-1'] }),
  ],
  [
    'order-of-rewards',
    'rewards are by uid, in any order',
    'MOVING-AVERAGE-01',
    'ordering',
    'the second of them stands first',
    of(
      [0n, 0n, 0n],
      [
        [2, one],
        [0, one / 2n],
      ],
    ),
  ],
  [
    'first',
    'the first round of all',
    'MOVING-AVERAGE-02',
    'boundary',
    'there was nobody',
    of([], [[0, one]], { before: [], now: ['miner-0'] }),
  ],
]);
