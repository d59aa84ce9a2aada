/**
 * Rounds in which one thing happens.
 *
 * @module
 */
import { casesOf } from './cases.ts';

type Rule = 'decay-all' | 'sampled-only';

/** A score of 1. */
export const one = 2n ** 32n;

/** An input of `scoring.movingAverage`. */
export const roundInput = (
  scores: readonly bigint[],
  rewards: readonly (readonly [number, bigint])[],
  {
    alpha = 6554,
    unasked = 'decay-all',
    before = scores.map((_score, uid) => `miner-${uid}`),
    now = before,
  }: {
    readonly alpha?: number;
    readonly unasked?: Rule;
    readonly before?: readonly string[];
    readonly now?: readonly string[];
  } = {},
) => ({
  scores: scores.map(String),
  hotkeysBefore: before,
  hotkeys: now,
  rewards: rewards.map(([uid, reward]) => [uid, reward.toString()]),
  alpha,
  unasked,
});

const of = roundInput;

/** One thing each (MOVING-AVERAGE-01 to MOVING-AVERAGE-04). */
export const edges = casesOf('moving-average', [
  [
    'example',
    'a tenth of the reward, nine tenths of what was',
    'MOVING-AVERAGE-01',
    'example',
    'alpha is 6554',
    of(
      [one / 2n, one / 4n],
      [
        [0, one],
        [1, 0n],
      ],
    ),
  ],
  [
    'rounding',
    'rounded down once',
    'MOVING-AVERAGE-01',
    'rounding',
    'not each part by itself',
    of(
      [1n, 9n],
      [
        [0, 9n],
        [1, 1n],
      ],
      { alpha: 32768 },
    ),
  ],
  [
    'stays',
    'a score that is its reward stays',
    'MOVING-AVERAGE-01',
    'boundary',
    'no drift by rounding',
    of(
      [one, 12_345n],
      [
        [0, one],
        [1, 12_345n],
      ],
    ),
  ],
  [
    'alpha-whole',
    'with alpha of 1 only the round counts',
    'MOVING-AVERAGE-01',
    'boundary',
    '65536',
    of(
      [one, 7n],
      [
        [0, 5n],
        [1, one],
      ],
      { alpha: 65536 },
    ),
  ],
  [
    'alpha-nothing',
    'with alpha of 0 nothing changes',
    'MOVING-AVERAGE-01',
    'boundary',
    '0',
    of(
      [one, 7n],
      [
        [0, 5n],
        [1, one],
      ],
      { alpha: 0 },
    ),
  ],
  [
    'unasked-decays',
    'who was not asked decays',
    'MOVING-AVERAGE-03',
    'ordering',
    'as if the reward was 0',
    of([one / 2n, one / 2n], [[0, one / 2n]]),
  ],
  [
    'unasked-stays',
    'under the other rule the score stays',
    'MOVING-AVERAGE-04',
    'ordering',
    'the same input, the other word',
    of([one / 2n, one / 2n], [[0, one / 2n]], { unasked: 'sampled-only' }),
  ],
  [
    'asked-nothing',
    'to be asked and get nothing is not to be unasked',
    'MOVING-AVERAGE-04',
    'boundary',
    'a reward of 0 counts',
    of([one / 2n, one / 2n], [[0, 0n]], { unasked: 'sampled-only' }),
  ],
  [
    'nobody-asked',
    'a round in which nobody was asked',
    'MOVING-AVERAGE-03',
    'boundary',
    'all decay',
    of([one, 3n, 0n], []),
  ],
  [
    'nobody-asked-stays',
    'the same under the other rule',
    'MOVING-AVERAGE-04',
    'boundary',
    'nothing changes',
    of([one, 3n, 0n], [], { unasked: 'sampled-only' }),
  ],
]);
