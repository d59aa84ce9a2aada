// Generated from spec/schemas/operations/market.swap.json by `npm run types`: edit the schema, not this file.

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
 * What a subnet's pool pays for TAO or for alpha.
 */
export interface MarketSwap {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of market.swap; an absent initialized is true, an absent priceLimit is 10^15 for a buy and 1000 for a sell
 */
export interface Input {
  kind: Kind;
  mechanism: U16;
  taoReserve: U64;
  alphaReserve: U64;
  quoteWeight: Perquintill;
  initialized?: Bool;
  amount: U64;
  priceLimit?: U64;
  feeRate: U16;
  dropFees: Bool;
}
/**
 * the output of market.swap
 */
export interface Output {
  amountPaidIn: U64;
  amountPaidOut: U64;
  feePaid: U64;
  feeToBlockAuthor: U64;
  quoteWeight: Perquintill;
}
/**
 * the stages of market.swap; without a market there are none, and limitAmount only where the limit stops the swap
 */
export interface Stages {
  fee?: U64;
  net?: U64;
  price?: U64F64;
  limit?: U64F64;
  ratio?: U64F64;
  targetPrice?: U64F64;
  limitAmount?: U64;
}
