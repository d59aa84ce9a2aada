// Generated from spec/schemas/operations/scoring.sdk11Weights.json by `npm run types`: edit the schema, not this file.

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
 * floats of 64 bits by their bits
 */
export type Doubles = F64[];
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * a u32 (0 to 4294967295)
 */
export type U32 = number;
/**
 * weights by uid, in the order sent; a uid may stand there twice
 */
export type SentRow = [Uid, U16][];

/**
 * The u16 weights that SDK 11 sends for scores, or why it refuses.
 */
export interface ScoringSdk11Weights {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.sdk11Weights
 */
export interface Input {
  uids: Uids;
  weights: Doubles;
  ownUid: U16;
  minAllowedWeights: U16;
  maxWeightLimit: U32;
}
/**
 * the output of scoring.sdk11Weights
 */
export interface Output {
  weights: SentRow;
}
/**
 * the stages of scoring.sdk11Weights
 */
export interface Stages {
  shares?: Doubles;
}
