// Generated from spec/schemas/operations/scoring.log2.json by `npm run types`: edit the schema, not this file.

/**
 * a u32 (0 to 4294967295)
 */
export type U32 = number;
/**
 * a u8 (0 to 255)
 */
export type U8 = number;

/**
 * The logarithm of a whole number to base 2, bit by bit.
 */
export interface ScoringLog2 {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.log2
 */
export interface Input {
  /**
   * a whole number above 0 (1 to 4294967295)
   */
  value: number;
}
/**
 * the output of scoring.log2
 */
export interface Output {
  logarithm: U32;
}
/**
 * the stages of scoring.log2
 */
export interface Stages {
  exponent?: U8;
  mantissa?: U32;
}
