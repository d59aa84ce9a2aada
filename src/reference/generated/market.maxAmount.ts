// Generated from spec/schemas/operations/market.maxAmount.json by `npm run types`: edit the schema, not this file.

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
 * The largest amount that a limit order swaps.
 */
export interface MarketMaxAmount {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of market.maxAmount; an absent initialized is true
 */
export interface Input {
  kind: Kind;
  mechanism: U16;
  taoReserve: U64;
  alphaReserve: U64;
  quoteWeight: Perquintill;
  initialized?: Bool;
  priceLimit: U64;
  feeRate: U16;
}
/**
 * the output of market.maxAmount
 */
export interface Output {
  maxAmount: U64;
}
/**
 * the stages of market.maxAmount
 */
export interface Stages {
  probe?: U64;
  amountPaidIn?: U64;
  feePaid?: U64;
}
