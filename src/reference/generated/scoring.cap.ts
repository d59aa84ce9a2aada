// Generated from spec/schemas/operations/scoring.cap.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * values as canonical decimal strings
 */
export type Values = U64[];
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * a u32 (0 to 4294967295)
 */
export type U32 = number;
/**
 * a u128 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U128 = string;

/**
 * Values of which none is more than a part of their sum.
 */
export interface ScoringCap {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.cap
 */
export interface Input {
  values: Values;
  limit: U16;
}
/**
 * the output of scoring.cap
 */
export interface Output {
  values: Values;
}
/**
 * the stages of scoring.cap
 */
export interface Stages {
  above?: U32;
  cap?: U128;
}
