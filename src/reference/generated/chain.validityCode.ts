// Generated from spec/schemas/operations/chain.validityCode.json by `npm run types`: edit the schema, not this file.

/**
 * a u8 (0 to 255)
 */
export type U8 = number;

/**
 * The code with which the pool refuses an extrinsic.
 */
export interface ChainValidityCode {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of chain.validityCode
 */
export interface Input {
  /**
   * an error of SubtensorModule
   */
  error: string;
}
/**
 * the output of chain.validityCode
 */
export interface Output {
  code: U8;
}
/**
 * the stages of chain.validityCode
 */
export interface Stages {
  /**
   * the reason that the code stands for
   */
  reason?: string;
}
