/**
 * How a score follows the rewards of many rounds.
 *
 * @module
 */
import { one16 } from './scale.ts';

/** What becomes of the score of a peer that was not asked. */
export type UnaskedRule = 'decay-all' | 'sampled-only';

/** The scores before a round, and what the round gave. */
export interface MovingAverageInput {
  /** One score a uid that there was, in steps of 2^-32. */
  readonly scores: readonly bigint[];
  /** Whose score it is. */
  readonly hotkeysBefore: readonly string[];
  /** Who holds each uid now. */
  readonly hotkeys: readonly string[];
  /** What those that were asked got. */
  readonly rewards: readonly (readonly [number, bigint])[];
  /** How much a round counts, in steps of 2^-16. */
  readonly alpha: bigint;
  readonly unasked: UnaskedRule;
}

/** The scores after a round, and from what they start. */
export interface MovingAverageStages {
  /** The scores once newcomers start at 0. */
  readonly start: readonly bigint[];
  readonly scores: readonly bigint[];
}

// #region moving-average
/**
 * The scores after a round: a part of the reward, and the rest of what was.
 *
 * @see MOVING-AVERAGE-01 to MOVING-AVERAGE-04
 */
export function movingAverage(input: MovingAverageInput): MovingAverageStages {
  const { hotkeys, hotkeysBefore, rewards, alpha, unasked } = input;
  const start = hotkeys.map((hotkey, uid) => (hotkey === hotkeysBefore[uid] ? input.scores[uid] : 0n));
  const given = new Map(rewards);
  const scores = start.map((score, uid) => {
    const reward = given.get(uid);
    if (reward === undefined && unasked === 'sampled-only') return score;
    return (alpha * (reward ?? 0n) + (one16 - alpha) * score) / one16;
  });
  return { start, scores };
}
// #endregion
