// Generated from spec/schemas/operations/market.price.json by `npm run types`: edit the schema, not this file.

/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a share in steps of 10^-18 as a canonical decimal string (0 to 10^18)
 */
export type Perquintill = string;
/**
 * the bits of a U64F64 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U64F64 = string;

/**
 * The price of one alpha in TAO.
 */
export interface MarketPrice {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of market.price
 */
export interface Input {
  mechanism: U16;
  taoReserve: U64;
  alphaReserve: U64;
  quoteWeight: Perquintill;
}
/**
 * the output of market.price
 */
export interface Output {
  price: U64F64;
}
/**
 * the stages of market.price; a pool without a market has none
 */
export interface Stages {
  weightRatio?: U64F64;
  reserveRatio?: U64F64;
}
