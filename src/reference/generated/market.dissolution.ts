// Generated from spec/schemas/operations/market.dissolution.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a u128 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U128 = string;
/**
 * an i64 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I64 = string;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * the bits of a U64F64 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U64F64 = string;

/**
 * Who is due what of the pot of a subnet that ends.
 */
export interface MarketDissolution {
  Stake: Stake;
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * what one coldkey has on one hotkey: its value, and its share
 */
export interface Stake {
  value: U64;
  share: SafeFloat;
}
/**
 * mantissa * 10^exponent: the mantissa above 10^20 and at most 10^21, or both 0
 */
export interface SafeFloat {
  mantissa: U128;
  exponent: I64;
}
/**
 * the input of market.dissolution
 */
export interface Input {
  subnetTao: U64;
  subnetAlphaIn: U64;
  subnetProtocolAlpha: U64;
  /**
   * stakes in the order in which storage is walked
   */
  stakes: Stake[];
  networkRegisteredAt: U64;
  taoInRefundDeploymentBlock: U64;
  networkRegistrationStartBlock: U64;
  subnetLocked: U64;
  alphaIssuance: U64;
  subnetOwnerCut: U16;
  price: U64F64;
}
/**
 * the output of market.dissolution
 */
export interface Output {
  /**
   * what each stake is paid in TAO
   */
  payouts: U64[];
  protocolTao: U64;
  refund: U64;
}
/**
 * the stages of market.dissolution
 */
export interface Stages {
  /**
   * what each stake weighs, and the protocol last
   */
  weights?: U64[];
  /**
   * what the division of each leaves over
   */
  remainders?: U128[];
  leftover?: U64;
  ownerEmission?: U64;
}
