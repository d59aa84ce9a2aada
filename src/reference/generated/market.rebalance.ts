// Generated from spec/schemas/operations/market.rebalance.json by `npm run types`: edit the schema, not this file.

/**
 * a share in steps of 10^-18 as a canonical decimal string (0 to 10^18)
 */
export type Perquintill = string;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a u128 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U128 = string;

/**
 * The weight at which a pool's price stays when the protocol adds to it.
 */
export interface MarketRebalance {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of market.rebalance
 */
export interface Input {
  quoteWeight: Perquintill;
  taoReserve: U64;
  alphaReserve: U64;
  taoDelta: U64;
  alphaDelta: U64;
}
/**
 * the output of market.rebalance: the weight from then on, and what may be added
 */
export interface Output {
  quoteWeight: Perquintill;
  taoDelta: U64;
  alphaDelta: U64;
}
/**
 * the stages of market.rebalance
 */
export interface Stages {
  baseShare?: U128;
  quoteShare?: U128;
  newQuoteWeight?: Perquintill;
}
