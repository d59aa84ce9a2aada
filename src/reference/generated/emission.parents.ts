// Generated from spec/schemas/operations/emission.parents.json by `npm run types`: edit the schema, not this file.

/**
 * 32 bytes as lower-case 0x hex
 */
export type Hash = string;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * the bits of a U96F32 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U96F32 = string;

/**
 * What a dividend comes to for a validator and for those that lent it their stake.
 */
export interface EmissionParents {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of emission.parents
 */
export interface Input {
  hotkey: Hash;
  coldkey: Hash;
  alphaStake: U64;
  rootStake: U64;
  dividend: U64;
  childkeyTake: U16;
  ckBurn: U64;
  taoWeight: U64;
  /**
   * the share that each child has of it
   */
  children: U64[];
  /**
   * the hotkeys that lend it stake, in the order stored
   *
   * Items: a parent: its keys, its stake and the share that it lends
   */
  parents: {
    hotkey: Hash;
    coldkey: Hash;
    alphaStake: U64;
    rootStake: U64;
    proportion: U64;
  }[];
}
/**
 * the output of emission.parents
 */
export interface Output {
  /**
   * those of the parents in their order, and then its own
   *
   * Items: a hotkey with its dividend
   */
  dividends: {
    hotkey: Hash;
    dividend: U64;
  }[];
  recycled: U64;
}
/**
 * the stages of emission.parents
 */
export interface Stages {
  selfContribution?: U64;
  /**
   * those of the parents
   */
  contributions?: U96F32[];
  totalContribution?: U96F32;
  /**
   * what of each parent's part is recycled
   */
  burns?: U96F32[];
  /**
   * what is kept of each parent's part
   */
  childkeyTakes?: U96F32[];
}
