// Generated from spec/schemas/operations/scoring.movingAverage.json by `npm run types`: edit the schema, not this file.

/**
 * a score in steps of 2^-32 as a canonical decimal string (0 to 2^32)
 */
export type Score = string;
/**
 * a score a uid
 */
export type Scores = Score[];
/**
 * a hotkey a uid, by any name
 *
 * Items: a hotkey's name
 */
export type Hotkeys = string[];
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * scores by uid
 */
export type ScoreRow = [U16, Score][];
/**
 * a share in steps of 2^-16 (0 to 65536)
 */
export type Share = number;

/**
 * The scores after a round: newcomers, those that were asked, and those that were not.
 */
export interface ScoringMovingAverage {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.movingAverage
 */
export interface Input {
  scores: Scores;
  hotkeysBefore: Hotkeys;
  hotkeys: Hotkeys;
  rewards: ScoreRow;
  alpha: Share;
  /**
   * what becomes of the score of a peer that was not asked
   */
  unasked: 'decay-all' | 'sampled-only';
}
/**
 * the output of scoring.movingAverage
 */
export interface Output {
  scores: Scores;
}
/**
 * the stages of scoring.movingAverage
 */
export interface Stages {
  start?: Scores;
}
