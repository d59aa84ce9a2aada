// Generated from spec/schemas/operations/emission.recycling.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * a share in steps of 10^-18 as a canonical decimal string (0 to 10^18)
 */
export type Perquintill = string;
/**
 * true or false
 */
export type Bool = boolean;

/**
 * What becomes of a subnet's alpha when some is given up.
 */
export interface EmissionRecycling {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of emission.recycling; the amount is TAO for a registration and alpha otherwise
 */
export interface Input {
  /**
   * how alpha is given up
   */
  way: 'registration' | 'recycle' | 'burn';
  amount: U64;
  feeRate: U16;
  mechanism: U16;
  taoReserve: U64;
  alphaReserve: U64;
  quoteWeight: Perquintill;
  initialized: Bool;
  accountBalance: U64;
  totalStake: U64;
  alphaOut: U64;
  totalAlphaIssuance: U64;
  alphaRecycled: U64;
  alphaBurned: U64;
  stake: U64;
}
/**
 * the output of emission.recycling
 */
export interface Output {
  mechanism: U16;
  taoReserve: U64;
  alphaReserve: U64;
  quoteWeight: Perquintill;
  initialized: Bool;
  accountBalance: U64;
  totalStake: U64;
  alphaOut: U64;
  totalAlphaIssuance: U64;
  alphaRecycled: U64;
  alphaBurned: U64;
  stake: U64;
}
/**
 * the stages of emission.recycling; a registration pays in and buys, the other two take
 */
export interface Stages {
  paidIn?: U64;
  bought?: U64;
  taken?: U64;
}
