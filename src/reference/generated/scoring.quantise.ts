// Generated from spec/schemas/operations/scoring.quantise.json by `npm run types`: edit the schema, not this file.

/**
 * a u32 (0 to 4294967295)
 */
export type U32 = number;
/**
 * floats of 32 bits by their bits
 */
export type Floats32 = U32[];
/**
 * an i16 (-32768 to 32767)
 */
export type I16 = number;

/**
 * The logits of a model as integers of 16 bits.
 */
export interface ScoringQuantise {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.quantise
 */
export interface Input {
  logits: Floats32;
}
/**
 * the output of scoring.quantise
 */
export interface Output {
  /**
   * quantised logits
   */
  quantised: I16[];
}
/**
 * the stages of scoring.quantise
 */
export interface Stages {}
