// Generated from spec/schemas/operations/scoring.reward.json by `npm run types`: edit the schema, not this file.

/**
 * a share in steps of 2^-16 (0 to 65536)
 */
export type Share = number;
/**
 * shares in steps of 2^-16, at least one
 */
export type Some = Share[];
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * other things that count
 */
export type Axes = Axis[];
/**
 * how much the worst count beside the mean, or null for a product
 */
export type OptionalWorst = Worst | null;
/**
 * a score in steps of 2^-32 as a canonical decimal string (0 to 2^32)
 */
export type Score = string;

/**
 * What a peer is due for its answers to one challenge.
 */
export interface ScoringReward {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.reward
 */
export interface Input {
  divergences: Some;
  noiseFloor: Share;
  steepness: U16;
  axes: Axes;
  worst: OptionalWorst;
}
/**
 * another thing that counts, and how much
 */
export interface Axis {
  score: Share;
  weight: U16;
}
/**
 * how much the worst count beside the mean
 */
export interface Worst {
  /**
   * how many of the worst (1 to 65)
   */
  count: number;
  share: Share;
  weight: U16;
}
/**
 * the output of scoring.reward
 */
export interface Output {
  reward: Score;
}
/**
 * the stages of scoring.reward
 */
export interface Stages {
  mean?: Share;
  aboveFloor?: Share;
  fidelity?: Score;
}
