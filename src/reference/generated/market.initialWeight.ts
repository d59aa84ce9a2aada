// Generated from spec/schemas/operations/market.initialWeight.json by `npm run types`: edit the schema, not this file.

/**
 * the bits of a U64F64 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U64F64 = string;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a share in steps of 10^-18 as a canonical decimal string (0 to 10^18)
 */
export type Perquintill = string;
/**
 * a u128 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U128 = string;

/**
 * The weight at which a pool has a price.
 */
export interface MarketInitialWeight {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of market.initialWeight; without a price the weight is a half
 */
export interface Input {
  price?: U64F64;
  taoReserve: U64;
  alphaReserve: U64;
}
/**
 * the output of market.initialWeight
 */
export interface Output {
  quoteWeight: Perquintill;
}
/**
 * the stages of market.initialWeight
 */
export interface Stages {
  alphaWorth?: U128;
}
