// Generated from spec/schemas/operations/consensus.stakeWeight.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * the bits of an I64F64 as a canonical decimal string (-2^127 to 2^127 - 1)
 */
export type I64F64 = string;

/**
 * The stake weight of a hotkey on a subnet (before step 1 of the epoch).
 */
export interface ConsensusStakeWeight {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of consensus.stakeWeight
 */
export interface Input {
  alpha: U64;
  tao: U64;
  taoWeight: U64;
  /**
   * the hotkeys that pass on stake
   *
   * Items: a parent: the share that it passes on, its alpha and its TAO
   */
  parents: {
    proportion: U64;
    alpha: U64;
    tao: U64;
  }[];
  /**
   * the share that each child takes
   */
  children: U64[];
}
/**
 * the output of consensus.stakeWeight
 */
export interface Output {
  stakeBits: I64F64;
}
/**
 * the stages of consensus.stakeWeight
 */
export interface Stages {
  inheritedAlpha?: U64;
  inheritedTao?: U64;
  taoWeight?: I64F64;
  stakeBits?: I64F64;
}
