// Generated from spec/schemas/operations/consensus.median.json by `npm run types`: edit the schema, not this file.

/**
 * the bits of an I32F32 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I32F32 = string;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * a sparse row of I32F32: [uid, bits] pairs in the order stored
 */
export type I32F32Row = [U16, I32F32][];

/**
 * The consensus weight of each miner: the stake-weighted median of its column (step 6 of the epoch).
 */
export interface ConsensusMedian {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of consensus.median
 */
export interface Input {
  /**
   * one I32F32 share a uid
   */
  activeStake: I32F32[];
  /**
   * one sparse row of I32F32 a uid
   */
  weights: I32F32Row[];
  kappa: U16;
}
/**
 * the output of consensus.median
 */
export interface Output {
  /**
   * one I32F32 a uid
   */
  consensus: I32F32[];
}
/**
 * the stages of consensus.median
 */
export interface Stages {
  kappa?: I32F32;
  medianStake?: I32F32[];
  minority?: I32F32;
  consensus?: I32F32[];
}
