// Generated from spec/schemas/operations/scoring.agreement.json by `npm run types`: edit the schema, not this file.

/**
 * an i16 (-32768 to 32767)
 */
export type I16 = number;
/**
 * quantised logits, one a class, in steps of 2^-8
 */
export type Logits = I16[];
/**
 * true or false
 */
export type Bool = boolean;
/**
 * a u32 (0 to 4294967295)
 */
export type U32 = number;
/**
 * integers of 32 bits
 */
export type Small = U32[];

/**
 * Whether two models have the same best answer, and how many of their first ones they share.
 */
export interface ScoringAgreement {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.agreement
 */
export interface Input {
  teacher: Logits;
  peer: Logits;
  /**
   * how many of the first answers count (1 to 65536)
   */
  k: number;
}
/**
 * the output of scoring.agreement
 */
export interface Output {
  same: Bool;
  shared: U32;
}
/**
 * the stages of scoring.agreement
 */
export interface Stages {
  teacherTop?: Small;
  peerTop?: Small;
}
