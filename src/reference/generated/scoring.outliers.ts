// Generated from spec/schemas/operations/scoring.outliers.json by `npm run types`: edit the schema, not this file.

/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * values by uid
 */
export type ValueRow = [U16, U64][];
/**
 * true or false
 */
export type Bool = boolean;
/**
 * a u32 (0 to 4294967295)
 */
export type U32 = number;

/**
 * Which scores become weights.
 */
export interface ScoringOutliers {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.outliers
 */
export interface Input {
  scores: ValueRow;
  exclude: U16;
  minAllowed: U16;
}
/**
 * the output of scoring.outliers
 */
export interface Output {
  kept: ValueRow;
  enough: Bool;
}
/**
 * the stages of scoring.outliers
 */
export interface Stages {
  places?: U32;
  least?: U64;
}
