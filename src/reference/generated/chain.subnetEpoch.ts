// Generated from spec/schemas/operations/chain.subnetEpoch.json by `npm run types`: edit the schema, not this file.

/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * a u32 (0 to 4294967295)
 */
export type U32 = number;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * the bits of an I64F64 as a canonical decimal string (-2^127 to 2^127 - 1)
 */
export type I64F64 = string;
/**
 * the bits of an I32F32 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I32F32 = string;
/**
 * an account, 32 bytes as lower-case 0x hex
 */
export type AccountId = string;
/**
 * the bits of a U96F32 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U96F32 = string;

/**
 * The epoch of one subnet, from storage and back into it.
 */
export interface ChainSubnetEpoch {
  Input: Input;
  Output: Output;
  Stages: Stages;
  State: State;
  Incentive: Incentive;
  Dividend: Dividend;
}
/**
 * the input of chain.subnetEpoch
 */
export interface Input {
  pre: State;
  constants?: State;
  netuid: U16;
  block: U32;
}
/**
 * storage, decoded: an item's name, then its value; for a map its entries by their keys, joined with commas
 */
export interface State {
  [k: string]: unknown;
}
/**
 * the output of chain.subnetEpoch
 */
export interface Output {
  post: State;
}
/**
 * the stages of chain.subnetEpoch
 */
export interface Stages {
  raoEmission?: U64;
  /**
   * the stake weight of each uid
   */
  stakeBits?: I64F64[];
  /**
   * what is left of the rank of each uid when weights are clipped
   */
  trust?: I32F32[];
  validatorAlpha?: U64;
  /**
   * what each hotkey earned as a miner, in the order of their bytes
   */
  incentives?: Incentive[];
  /**
   * what each hotkey gets of the two pots, in the order of their bytes
   */
  dividends?: Dividend[];
}
/**
 * a hotkey and its incentive
 */
export interface Incentive {
  hotkey: AccountId;
  amount: U64;
}
/**
 * a hotkey with its alpha and its TAO
 */
export interface Dividend {
  hotkey: AccountId;
  alphaDividend: U96F32;
  rootDividend: U96F32;
}
