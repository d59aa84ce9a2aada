// Generated from spec/schemas/operations/emission.injection.json by `npm run types`: edit the schema, not this file.

/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * true or false
 */
export type Bool = boolean;
/**
 * a u128 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U128 = string;
/**
 * an i64 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I64 = string;
/**
 * the name of the error, or null
 */
export type Refusal = string | null;

/**
 * How the TAO of a block enters the pools.
 */
export interface EmissionInjection {
  Injected: Injected;
  Recorded: Recorded;
  Adjustment: Adjustment;
  Refusal: Refusal;
  Buy: Buy;
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * a subnet that is emitted to: its pool and its terms of this block
 */
export interface Injected {
  netuid: U16;
  mechanism: U16;
  taoReserve: U64;
  alphaReserve: U64;
  alphaOut: U64;
  quoteWeight: U64;
  initialized: Bool;
  accountBalance: U64;
  protocolAlpha: U64;
  volume: U128;
  protocolFlow: I64;
  totalAlphaIssuance: U64;
  taoIn: U64;
  alphaIn: U64;
  excessTao: U64;
}
/**
 * a pool after the block’s injection, with what is recorded of it
 */
export interface Recorded {
  netuid: U16;
  mechanism: U16;
  taoReserve: U64;
  alphaReserve: U64;
  alphaOut: U64;
  quoteWeight: U64;
  initialized: Bool;
  accountBalance: U64;
  protocolAlpha: U64;
  volume: U128;
  protocolFlow: I64;
  totalAlphaIssuance: U64;
  taoInEmission: U64;
  alphaInEmission: U64;
  subnetExcessTao: U64;
}
/**
 * what may enter a pool, with the weight that keeps its price
 */
export interface Adjustment {
  netuid: U16;
  quoteWeight: U64;
  taoIn: U64;
  alphaIn: U64;
}
/**
 * how a chain buy went
 */
export interface Buy {
  netuid: U16;
  spent: Bool;
  paidIn: U64;
  bought: U64;
  refused: Refusal;
  stranded: U64;
}
/**
 * the input of emission.injection
 */
export interface Input {
  credit: U64;
  totalIssuance: U64;
  totalStake: U64;
  /**
   * the subnets that are emitted to, in the order of storage
   */
  subnets: Injected[];
}
/**
 * the output of emission.injection
 */
export interface Output {
  recycled: U64;
  totalIssuance: U64;
  totalStake: U64;
  /**
   * their pools afterwards
   */
  subnets: Recorded[];
}
/**
 * the stages of emission.injection
 */
export interface Stages {
  /**
   * what may enter, a subnet each
   */
  adjusted?: Adjustment[];
  /**
   * the buys, a subnet each
   */
  bought?: Buy[];
}
