// Generated from spec/schemas/operations/emission.take.json by `npm run types`: edit the schema, not this file.

/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * the bits of a U96F32 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U96F32 = string;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;

/**
 * What a validator keeps of the dividends of others, and what is left for them.
 */
export interface EmissionTake {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of emission.take
 */
export interface Input {
  /**
   * whose take it is
   */
  taker: 'delegate' | 'childkey';
  /**
   * the take in parts of 65535, or null where none was ever set
   */
  take: U16 | null;
  minimumTake: U16;
  amount: U96F32;
}
/**
 * the output of emission.take
 */
export interface Output {
  take: U64;
  rest: U64;
  dust: U64;
}
/**
 * the stages of emission.take
 */
export interface Stages {
  proportion?: U96F32;
  takePart?: U96F32;
  restPart?: U96F32;
}
