// Generated from spec/schemas/operations/scoring.toU16.json by `npm run types`: edit the schema, not this file.

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
 * a sparse row of u16: [uid, value] pairs in the order stored
 */
export type U16Row = [U16, U16][];

/**
 * Scores as the weights that are set on the chain.
 */
export interface ScoringToU16 {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.toU16
 */
export interface Input {
  values: ValueRow;
}
/**
 * the output of scoring.toU16
 */
export interface Output {
  weights: U16Row;
}
/**
 * the stages of scoring.toU16
 */
export interface Stages {}
