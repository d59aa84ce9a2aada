// Generated from spec/schemas/operations/scoring.sdk11Cap.json by `npm run types`: edit the schema, not this file.

/**
 * the bits of a float of 64 bits as a canonical decimal string (0 to 2^64 - 1); what is no number is 9221120237041090560
 */
export type F64 = string;
/**
 * floats of 64 bits by their bits
 */
export type Doubles = F64[];

/**
 * Shares below a limit, as SDK 11 makes them.
 */
export interface ScoringSdk11Cap {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.sdk11Cap
 */
export interface Input {
  weights: Doubles;
  limit: F64;
}
/**
 * the output of scoring.sdk11Cap
 */
export interface Output {
  weights: Doubles;
}
/**
 * the stages of scoring.sdk11Cap
 */
export interface Stages {}
