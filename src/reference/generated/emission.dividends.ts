// Generated from spec/schemas/operations/emission.dividends.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * the bits of a U96F32 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U96F32 = string;
/**
 * an account, 32 bytes as lower-case 0x hex
 */
export type AccountId = string;
/**
 * true or false
 */
export type Bool = boolean;

/**
 * What each validator gets of the pot of its subnet and of the pot of root.
 */
export interface EmissionDividends {
  Input: Input;
  'Input@475': Input475;
  Output: Output;
  'Output@475': Output475;
  Stages: Stages;
}
/**
 * the input of emission.dividends
 */
export interface Input {
  pendingValidatorAlpha: U64;
  pendingRootAlpha: U64;
  taoWeight: U96F32;
  /**
   * the hotkeys with dividends, each once, in any order
   *
   * Items: a validator: its alpha on the subnet, its TAO on root, its dividend
   */
  validators: {
    hotkey: AccountId;
    alphaStake: U64;
    rootStake: U64;
    dividend: U96F32;
  }[];
}
/**
 * the input of emission.dividends from 475 on: it also says who has a uid on root
 */
export interface Input475 {
  pendingValidatorAlpha: U64;
  pendingRootAlpha: U64;
  taoWeight: U96F32;
  /**
   * the hotkeys with dividends, each once, in any order
   *
   * Items: a validator: its alpha on the subnet, its TAO on root, its dividend
   */
  validators: {
    hotkey: AccountId;
    alphaStake: U64;
    rootStake: U64;
    dividend: U96F32;
    rootSeat: Bool;
  }[];
}
/**
 * the output of emission.dividends
 */
export interface Output {
  /**
   * what each hotkey gets, in the order of the hotkeys
   *
   * Items: what a hotkey gets
   */
  dividends: {
    hotkey: AccountId;
    alphaDividend: U96F32;
    rootDividend: U96F32;
  }[];
}
/**
 * the output of emission.dividends from 475 on: it also says whether the pot of root is recycled
 */
export interface Output475 {
  /**
   * what each hotkey gets, in the order of the hotkeys
   *
   * Items: what a hotkey gets
   */
  dividends: {
    hotkey: AccountId;
    alphaDividend: U96F32;
    rootDividend: U96F32;
  }[];
  rootRecycled: Bool;
}
/**
 * the stages of emission.dividends
 */
export interface Stages {
  /**
   * the two parts of each dividend
   *
   * Items: the parts of a dividend
   */
  parts?: {
    hotkey: AccountId;
    alphaPart: U96F32;
    rootPart: U96F32;
  }[];
  totalAlphaParts?: U96F32;
  totalRootParts?: U96F32;
  /**
   * what each hotkey gets, in the order of the hotkeys
   *
   * Items: what a hotkey gets
   */
  dividends?: {
    hotkey: AccountId;
    alphaDividend: U96F32;
    rootDividend: U96F32;
  }[];
}
