// Generated from spec/schemas/operations/scoring.kullbackLeibler.json by `npm run types`: edit the schema, not this file.

/**
 * a probability in steps of 2^-24 (0 to 16777216)
 */
export type Probability = number;
/**
 * a probability a class
 */
export type Probabilities = Probability[];
/**
 * a u32 (0 to 4294967295)
 */
export type U32 = number;
/**
 * an i64 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I64 = string;
/**
 * integers as canonical decimal strings
 */
export type Integers = I64[];

/**
 * How many bits are lost where the peer's distribution stands for the teacher's.
 */
export interface ScoringKullbackLeibler {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.kullbackLeibler
 */
export interface Input {
  teacher: Probabilities;
  peer: Probabilities;
}
/**
 * the output of scoring.kullbackLeibler
 */
export interface Output {
  divergence: U32;
}
/**
 * the stages of scoring.kullbackLeibler
 */
export interface Stages {
  terms?: Integers;
}
