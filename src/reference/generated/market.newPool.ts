// Generated from spec/schemas/operations/market.newPool.json by `npm run types`: edit the schema, not this file.

/**
 * the bits of a U64F64 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U64F64 = string;
/**
 * prices as the bits of U64F64
 */
export type Prices = U64F64[];
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a share in steps of 10^-18 as a canonical decimal string (0 to 10^18)
 */
export type Perquintill = string;

/**
 * What a new subnet's pool starts with.
 */
export interface MarketNewPool {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of market.newPool: the prices of all subnets but the root, in any order
 */
export interface Input {
  prices: Prices;
  networkMinLock: U64;
  lockAmount: U64;
}
/**
 * the output of market.newPool
 */
export interface Output {
  subnetTao: U64;
  subnetAlphaIn: U64;
  subnetLocked: U64;
  recycled: U64;
  quoteWeight: Perquintill;
}
/**
 * the stages of market.newPool
 */
export interface Stages {
  medianPrice?: U64F64;
}
