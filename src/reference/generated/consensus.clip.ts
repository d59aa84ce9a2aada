// Generated from spec/schemas/operations/consensus.clip.json by `npm run types`: edit the schema, not this file.

/**
 * the bits of an I32F32 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I32F32 = string;
/**
 * one I32F32 a uid
 */
export type I32F32PerUid = I32F32[];
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * a sparse row of I32F32: [uid, bits] pairs in the order stored
 */
export type I32F32Row = [U16, I32F32][];
/**
 * one sparse row of I32F32 a uid
 */
export type I32F32Rows = I32F32Row[];

/**
 * What is left of the weights, and the incentive that they add up to (step 7 of the epoch).
 */
export interface ConsensusClip {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of consensus.clip
 */
export interface Input {
  activeStake: I32F32PerUid;
  weightsNormalized: I32F32Rows;
  consensus: I32F32PerUid;
}
/**
 * the output of consensus.clip
 */
export interface Output {
  clippedWeights: I32F32Rows;
  validatorTrust: I32F32PerUid;
  incentive: I32F32PerUid;
}
/**
 * the stages of consensus.clip
 */
export interface Stages {
  clippedWeights?: I32F32Rows;
  validatorTrust?: I32F32PerUid;
  ranksRaw?: I32F32PerUid;
  incentive?: I32F32PerUid;
}
