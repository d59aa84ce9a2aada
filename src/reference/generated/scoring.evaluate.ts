// Generated from spec/schemas/operations/scoring.evaluate.json by `npm run types`: edit the schema, not this file.

/**
 * a u32 (0 to 4294967295)
 */
export type U32 = number;
/**
 * floats of 32 bits by their bits
 */
export type Floats32 = U32[];
/**
 * rows of floats of 32 bits by their bits
 */
export type Floats32Rows = Floats32[];
/**
 * the layers of a model
 */
export type Layers = Layer[];
/**
 * models, the first of them the teacher
 */
export type Models = Layers[];
/**
 * the exponent of a temperature, which is a power of 2 (0 to 16)
 */
export type Temperature = number;
/**
 * a share in steps of 2^-16 (0 to 65536)
 */
export type Share = number;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * logits by model, sample and class
 */
export type Floats32Cube = Floats32Rows[];
/**
 * an i16 (-32768 to 32767)
 */
export type I16 = number;
/**
 * quantised logits, one a class, in steps of 2^-8
 */
export type Logits = I16[];
/**
 * quantised logits by sample
 */
export type QuantisedRows = Logits[];
/**
 * quantised logits by model, sample and class
 */
export type QuantisedCube = QuantisedRows[];
/**
 * shares in steps of 2^-16
 */
export type Shares = Share[];
/**
 * a sparse row of u16: [uid, value] pairs in the order stored
 */
export type U16Row = [U16, U16][];

/**
 * What models answer, and what that is worth.
 */
export interface ScoringEvaluate {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.evaluate
 */
export interface Input {
  models: Models;
  samples: Floats32Rows;
  temperature: Temperature;
  noiseFloor: Share;
  steepness: U16;
}
/**
 * a layer: a row of weights and a bias for each of its outputs
 */
export interface Layer {
  weights: Floats32Rows;
  bias: Floats32;
}
/**
 * the output of scoring.evaluate
 */
export interface Output {
  logits: Floats32Cube;
  quantised: QuantisedCube;
  means: Shares;
  weights: U16Row;
}
/**
 * the stages of scoring.evaluate
 */
export interface Stages {}
