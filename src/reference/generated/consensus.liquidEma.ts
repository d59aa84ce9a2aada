// Generated from spec/schemas/operations/consensus.liquidEma.json by `npm run types`: edit the schema, not this file.

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
 * one I32F32 a pair of uids, row by row
 */
export type I32F32Square = I32F32PerUid[];

/**
 * The new bonds, when each pair of uids has an alpha of its own (step 13 of the epoch).
 */
export interface ConsensusLiquidEma {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of consensus.liquidEma
 */
export interface Input {
  weightsForBonds: I32F32Rows;
  bondsMasked: I32F32Rows;
  alphas: I32F32Square;
}
/**
 * the output of consensus.liquidEma
 */
export interface Output {
  emaBondsRaw: I32F32Rows;
}
/**
 * the stages of consensus.liquidEma
 */
export interface Stages {
  emaBondsRaw?: I32F32Rows;
}
