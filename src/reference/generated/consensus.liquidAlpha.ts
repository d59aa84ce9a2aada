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
 * a consensus mode: Current, Previous or Auto
 */
export type ConsensusMode = 'Current' | 'Previous' | 'Auto';
/**
 * one u16 a uid
 */
export type U16PerUid = U16[];
/**
 * one I32F32 a pair of uids, row by row
 */
export type I32F32Square = I32F32PerUid[];

/**
 * One alpha for each pair of uids (step 12 of the epoch).
 */
export interface ConsensusLiquidAlpha {
  Input: Input;
  'Input@446': Input446;
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
 * the input of consensus.liquidAlpha from 446 on; what is left out has the value that storage has by default
 */
export interface Input446 {
  weightsForBonds: I32F32Rows;
  bondsMasked: I32F32Rows;
  consensus: I32F32PerUid;
  alphaLow: U16;
  alphaHigh: U16;
  alphaSigmoidSteepness: I16;
  bondsPenalty?: U16;
  liquidAlphaConsensusMode?: ConsensusMode;
  previousConsensus?: U16PerUid;
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
