// Generated from spec/schemas/operations/market.quote.json by `npm run types`: edit the schema, not this file.

/**
 * which way a swap goes: buy is TAO for alpha, sell is alpha for TAO
 */
export type Kind = 'buy' | 'sell';
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
 * true or false
 */
export type Bool = boolean;
/**
 * the bits of a U64F64 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U64F64 = string;

/**
 * What the node says a swap would give.
 */
export interface MarketQuote {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of market.quote; an absent initialized or exists is true
 */
export interface Input {
  kind: Kind;
  mechanism: U16;
  taoReserve: U64;
  alphaReserve: U64;
  quoteWeight: Perquintill;
  initialized?: Bool;
  exists?: Bool;
  amount: U64;
  feeRate: U16;
}
/**
 * the output of market.quote
 */
export interface Output {
  taoAmount: U64;
  alphaAmount: U64;
  taoFee: U64;
  alphaFee: U64;
  taoSlippage: U64;
  alphaSlippage: U64;
}
/**
 * the stages of market.quote
 */
export interface Stages {
  price?: U64F64;
  withoutSlippage?: U64;
}
