// Generated from spec/schemas/operations/chain.checkWeights.json by `npm run types`: edit the schema, not this file.

/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * true or false
 */
export type Bool = boolean;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a sparse row of u16: [uid, value] pairs in the order stored
 */
export type U16Row = [U16, U16][];

/**
 * Whether weights are taken, and what is stored of them.
 */
export interface ChainCheckWeights {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of chain.checkWeights
 */
export interface Input {
  uid: U16;
  n: U16;
  permit: Bool;
  isOwner: Bool;
  minAllowedWeights: U16;
  maxWeightsLimit: U16;
  networkVersionKey: U64;
  versionKey: U64;
  /**
   * the uids
   */
  uids: U16[];
  /**
   * their weights
   */
  values: U16[];
}
/**
 * the output of chain.checkWeights
 */
export interface Output {
  weights: U16Row;
}
/**
 * the stages of chain.checkWeights
 */
export interface Stages {
  isSelfWeight?: Bool;
  /**
   * the weights, the largest brought to 65535
   */
  upscaled?: U16[];
}
