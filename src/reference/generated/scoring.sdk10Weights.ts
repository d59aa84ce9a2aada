// Generated from spec/schemas/operations/scoring.sdk10Weights.json by `npm run types`: edit the schema, not this file.

/**
 * a uid, or what was taken for one (-2147483648 to 2147483647)
 */
export type Uid = number;
/**
 * uids, in any order
 */
export type Uids = Uid[];
/**
 * the bits of a float of 64 bits as a canonical decimal string (0 to 2^64 - 1); what is no number is 9221120237041090560
 */
export type F64 = string;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;

/**
 * What SDK 10 makes of scores before they are set.
 */
export interface ScoringSdk10Weights {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.sdk10Weights
 */
export interface Input {
  uids: Uids;
  weights: Floats;
  numNeurons: U16;
  minAllowedWeights: U16;
  maxWeightLimit: F64;
  excludeQuantile: U16;
}
/**
 * floats of one width by their bits; what is no number is 2143289344, or 9221120237041090560
 */
export interface Floats {
  /**
   * how many bits each has (32 or 64)
   */
  width: 32 | 64;
  /**
   * the bits of each
   */
  bits: F64[];
}
/**
 * the output of scoring.sdk10Weights
 */
export interface Output {
  uids: Uids;
  weights: Floats;
}
/**
 * the stages of scoring.sdk10Weights
 */
export interface Stages {
  /**
   * which way it went
   *
   * Items: a turn of the way
   */
  path?: ('uniform' | 'trimmed' | 'padded' | 'plain' | 'capped')[];
  quantile?: F64;
}
