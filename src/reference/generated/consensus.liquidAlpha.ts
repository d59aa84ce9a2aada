// Generated from spec/schemas/operations/consensus.liquidAlpha.json by `npm run types`: edit the schema, not this file.

/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * the bits of an I32F32 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I32F32 = string;
/**
 * a sparse row of I32F32: [uid, bits] pairs in the order stored
 */
export type I32F32Row = [U16, I32F32][];
/**
 * one sparse row of I32F32 a uid
 */
export type I32F32Rows = I32F32Row[];
/**
 * one I32F32 a uid
 */
export type I32F32PerUid = I32F32[];
/**
 * an i16 (-32768 to 32767)
 */
export type I16 = number;
/**
 * one I32F32 a pair of uids, row by row
 */
export type I32F32Square = I32F32PerUid[];

/**
 * One alpha for each pair of uids (step 12 of the epoch).
 */
export interface ConsensusLiquidAlpha {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of consensus.liquidAlpha
 */
export interface Input {
  weightsForBonds: I32F32Rows;
  bondsMasked: I32F32Rows;
  consensus: I32F32PerUid;
  alphaLow: U16;
  alphaHigh: U16;
  alphaSigmoidSteepness: I16;
}
/**
 * the output of consensus.liquidAlpha
 */
export interface Output {
  alphas: I32F32Square;
}
/**
 * the stages of consensus.liquidAlpha
 */
export interface Stages {
  alphas?: I32F32Square;
}
