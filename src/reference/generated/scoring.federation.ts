// Generated from spec/schemas/operations/scoring.federation.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * a sparse row of u16: [uid, value] pairs in the order stored
 */
export type U16Row = [U16, U16][];
/**
 * those who judge
 */
export type Evaluators = Evaluator[];
/**
 * a share in steps of 2^-16 (0 to 65536)
 */
export type Share = number;
/**
 * a score in steps of 2^-32 as a canonical decimal string (0 to 2^32)
 */
export type Score = string;
/**
 * scores by uid
 */
export type ScoreRow = [U16, Score][];
/**
 * a score a uid
 */
export type Scores = Score[];
/**
 * rows of scores
 */
export type ScoreRows = Scores[];

/**
 * What several evaluators say together, by their stake.
 */
export interface ScoringFederation {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.federation
 */
export interface Input {
  evaluators: Evaluators;
  majority: Share;
}
/**
 * one who judges
 */
export interface Evaluator {
  stake: U64;
  weights: U16Row;
}
/**
 * the output of scoring.federation
 */
export interface Output {
  shares: ScoreRow;
  trust: Scores;
}
/**
 * the stages of scoring.federation
 */
export interface Stages {
  rows?: ScoreRows;
  consensus?: Scores;
}
