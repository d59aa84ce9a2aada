// Generated from spec/schemas/operations/emission.hotkeyShares.json by `npm run types`: edit the schema, not this file.

/**
 * an account, 32 bytes as lower-case 0x hex
 */
export type AccountId = string;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * the bits of an I96F32 as a canonical decimal string (-2^127 to 2^127 - 1)
 */
export type I96F32 = string;

/**
 * What of an epoch's emission a hotkey keeps, and what its parents have.
 */
export interface EmissionHotkeyShares {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of emission.hotkeyShares
 */
export interface Input {
  hotkey: AccountId;
  stake: U64;
  childkeyTake: U16;
  serverEmission: U64;
  validatorEmission: U64;
  networkMaxStake: U64;
  /**
   * the shares that it lends, in parts of 2^64 − 1
   */
  children: U64[];
  /**
   * those that lend to it, in the order stored
   *
   * Items: a hotkey that lends a share of its stake
   */
  parents: {
    hotkey: AccountId;
    stake: U64;
    proportion: U64;
  }[];
}
/**
 * the output of emission.hotkeyShares
 */
export interface Output {
  /**
   * the parents in their order, and then the hotkey
   *
   * Items: a hotkey and what it has pending more
   */
  shares: {
    hotkey: AccountId;
    emission: U64;
  }[];
}
/**
 * the stages of emission.hotkeyShares
 */
export interface Stages {
  childkeyTake?: U64;
  stakeOnSubnet?: U64;
  /**
   * what part of the stake on the subnet each parent lent
   */
  proportions?: I96F32[];
}
