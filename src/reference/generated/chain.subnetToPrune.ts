// Generated from spec/schemas/operations/chain.subnetToPrune.json by `npm run types`: edit the schema, not this file.

/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * the bits of a U64F64 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U64F64 = string;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;

/**
 * Which subnet makes room for a new one.
 */
export interface ChainSubnetToPrune {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of chain.subnetToPrune
 */
export interface Input {
  /**
   * the subnets in the order of storage
   *
   * Items: a subnet
   */
  subnets: {
    netuid: U16;
    movingPrice: U64F64;
    registeredAt: U64;
  }[];
  networkImmunityPeriod: U64;
  block: U64;
}
/**
 * the output of chain.subnetToPrune
 */
export interface Output {
  /**
   * the subnet, or null where none may go
   */
  netuid: U16 | null;
}
/**
 * the stages of chain.subnetToPrune
 */
export interface Stages {
  /**
   * the subnets that may go, in the order of storage
   */
  candidates?: U16[];
}
