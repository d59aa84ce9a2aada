// Generated from spec/schemas/operations/chain.fee.json by `npm run types`: edit the schema, not this file.

/**
 * a u32 (0 to 4294967295)
 */
export type U32 = number;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * true or false
 */
export type Bool = boolean;

/**
 * What an extrinsic costs.
 */
export interface ChainFee {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of chain.fee
 */
export interface Input {
  length: U32;
  refTime: U64;
  baseWeight: U64;
  paysFee: Bool;
  tip: U64;
}
/**
 * the output of chain.fee
 */
export interface Output {
  fee: U64;
}
/**
 * the stages of chain.fee
 */
export interface Stages {
  base?: U64;
  weight?: U64;
}
