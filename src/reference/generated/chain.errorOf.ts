// Generated from spec/schemas/operations/chain.errorOf.json by `npm run types`: edit the schema, not this file.

/**
 * a u8 (0 to 255)
 */
export type U8 = number;

/**
 * The error that two numbers mean.
 */
export interface ChainErrorOf {
  Input: Input;
  Output: Output;
  Stages: Stages;
  Error: Error;
}
/**
 * the input of chain.errorOf
 */
export interface Input {
  pallet: U8;
  index: U8;
}
/**
 * the output of chain.errorOf
 */
export interface Output {
  /**
   * the error, or null
   */
  error: Error | null;
}
/**
 * an error of a pallet
 */
export interface Error {
  /**
   * the pallet
   */
  module: string;
  /**
   * the error
   */
  name: string;
}
/**
 * the stages of chain.errorOf
 */
export interface Stages {}
