// Generated from spec/schemas/operations/scoring.jensenShannon.json by `npm run types`: edit the schema, not this file.

/**
 * a probability in steps of 2^-24 (0 to 16777216)
 */
export type Probability = number;
/**
 * a probability a class
 */
export type Probabilities = Probability[];
/**
 * a share in steps of 2^-16 (0 to 65536)
 */
export type Share = number;
/**
 * an i64 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I64 = string;
/**
 * integers as canonical decimal strings
 */
export type Integers = I64[];

/**
 * How far two distributions are apart, in bits, the same from either side.
 */
export interface ScoringJensenShannon {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.jensenShannon
 */
export interface Input {
  teacher: Probabilities;
  peer: Probabilities;
}
/**
 * the output of scoring.jensenShannon
 */
export interface Output {
  divergence: Share;
}
/**
 * the stages of scoring.jensenShannon
 */
export interface Stages {
  terms?: Integers;
}
