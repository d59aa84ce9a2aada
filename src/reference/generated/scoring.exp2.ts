// Generated from spec/schemas/operations/scoring.exp2.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a probability in steps of 2^-24 (0 to 16777216)
 */
export type Probability = number;

/**
 * A half to a power, by two tables.
 */
export interface ScoringExp2 {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.exp2
 */
export interface Input {
  y: U64;
}
/**
 * the output of scoring.exp2
 */
export interface Output {
  power: Probability;
}
/**
 * the stages of scoring.exp2
 */
export interface Stages {
  halvings?: U64;
  mantissa?: Probability;
}
