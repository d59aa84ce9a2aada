// Generated from spec/schemas/operations/scoring.sdk10Emit.json by `npm run types`: edit the schema, not this file.

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
 * weights by uid, in the order sent; a uid may stand there twice
 */
export type SentRow = [Uid, U16][];

/**
 * The u16 weights that SDK 10 sends.
 */
export interface ScoringSdk10Emit {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.sdk10Emit
 */
export interface Input {
  uids: Uids;
  weights: Floats;
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
 * the output of scoring.sdk10Emit
 */
export interface Output {
  weights: SentRow;
}
/**
 * the stages of scoring.sdk10Emit
 */
export interface Stages {}
