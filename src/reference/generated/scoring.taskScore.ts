// Generated from spec/schemas/operations/scoring.taskScore.json by `npm run types`: edit the schema, not this file.

/**
 * a u32 (0 to 4294967295)
 */
export type U32 = number;
/**
 * symbols as integers
 */
export type Symbols = U32[];
/**
 * a share in steps of 2^-16 (0 to 65536)
 */
export type Share = number;
/**
 * integers of 32 bits
 */
export type Small = U32[];

/**
 * How good an answer is beside those that count as right.
 */
export interface ScoringTaskScore {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.taskScore
 */
export interface Input {
  /**
   * exact: word for word; sequence: by edits
   */
  rule: 'exact' | 'sequence';
  /**
   * one or more right answers
   */
  references: Symbols[];
  answer: Symbols;
}
/**
 * the output of scoring.taskScore
 */
export interface Output {
  score: Share;
}
/**
 * the stages of scoring.taskScore
 */
export interface Stages {
  edits?: Small;
}
