// Generated from spec/schemas/operations/scoring.sdk10Cap.json by `npm run types`: edit the schema, not this file.

/**
 * the bits of a float of 64 bits as a canonical decimal string (0 to 2^64 - 1); what is no number is 9221120237041090560
 */
export type F64 = string;

/**
 * Shares below a limit, as SDK 10 makes them in floats.
 */
export interface ScoringSdk10Cap {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.sdk10Cap
 */
export interface Input {
  weights: Floats;
  limit: F64;
}
/**
 * floats of one width by their bits; what is no number is 2143289344, or 9221120237041090560
 */
export interface Floats {
  /**
   * how many bits each has (32 or 64)
   */
  width: 32 | 64;
  /**
   * the bits of each
   */
  bits: F64[];
}
/**
 * the output of scoring.sdk10Cap
 */
export interface Output {
  weights: Floats;
}
/**
 * the stages of scoring.sdk10Cap
 */
export interface Stages {
  /**
   * which way it went
   */
  path?: 'uniform' | 'plain' | 'capped';
  cutoff?: F64;
}
