// Generated from spec/schemas/operations/consensus.bondsPenalty.json by `npm run types`: edit the schema, not this file.

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
 * The weights that the bonds are made of (step 8 of the epoch).
 */
export interface ConsensusBondsPenalty {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of consensus.bondsPenalty
 */
export interface Input {
  weightsNormalized: I32F32Rows;
  clippedWeights: I32F32Rows;
  bondsPenalty: U16;
}
/**
 * the output of consensus.bondsPenalty
 */
export interface Output {
  weightsForBonds: I32F32Rows;
}
/**
 * the stages of consensus.bondsPenalty
 */
export interface Stages {
  bondsPenalty?: I32F32;
  weightsForBonds?: I32F32Rows;
}
