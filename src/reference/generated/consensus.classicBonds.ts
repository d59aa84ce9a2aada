// Generated from spec/schemas/operations/consensus.classicBonds.json by `npm run types`: edit the schema, not this file.

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
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;

/**
 * Bonds and dividends in classic mode (step 10 of the epoch).
 */
export interface ConsensusClassicBonds {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of consensus.classicBonds
 */
export interface Input {
  weightsForBonds: I32F32Rows;
  bondsMasked: I32F32Rows;
  activeStake: I32F32PerUid;
  incentive: I32F32PerUid;
  bondsMovingAverage: U64;
}
/**
 * the output of consensus.classicBonds
 */
export interface Output {
  emaBondsUpscaled: I32F32Rows;
  dividends: I32F32PerUid;
}
/**
 * the stages of consensus.classicBonds
 */
export interface Stages {
  bondsNormalized?: I32F32Rows;
  bondsDeltaRaw?: I32F32Rows;
  bondsDelta?: I32F32Rows;
  alpha?: I32F32;
  emaBondsRaw?: I32F32Rows;
  emaBondsNormalized?: I32F32Rows;
  dividendsRaw?: I32F32PerUid;
  dividends?: I32F32PerUid;
  emaBondsUpscaled?: I32F32Rows;
}
