// Generated from spec/schemas/operations/scoring.softmax.json by `npm run types`: edit the schema, not this file.

/**
 * an i16 (-32768 to 32767)
 */
export type I16 = number;
/**
 * quantised logits, one a class, in steps of 2^-8
 */
export type Logits = I16[];
/**
 * the exponent of a temperature, which is a power of 2 (0 to 16)
 */
export type Temperature = number;
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
 * integers of 32 bits
 */
export type Small = U32[];

/**
 * The probabilities of quantised logits at a temperature.
 */
export interface ScoringSoftmax {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.softmax
 */
export interface Input {
  quantised: Logits;
  temperature: Temperature;
}
/**
 * the output of scoring.softmax
 */
export interface Output {
  probabilities: Probabilities;
}
/**
 * the stages of scoring.softmax
 */
export interface Stages {
  depths?: Small;
  powers?: Probabilities;
}
