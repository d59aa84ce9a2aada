// Generated from spec/schemas/operations/consensus.bondsMask.json by `npm run types`: edit the schema, not this file.

/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * a sparse row of u16: [uid, value] pairs in the order stored
 */
export type U16Row = [U16, U16][];
/**
 * one sparse row of u16 a uid
 */
export type U16Rows = U16Row[];
/**
 * true or false
 */
export type Bool = boolean;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * one u64 a uid
 */
export type U64PerUid = U64[];
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
 * The bonds that still stand (step 9 of the epoch).
 */
export interface ConsensusBondsMask {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of consensus.bondsMask
 */
export interface Input {
  bonds: U16Rows;
  yuma3: Bool;
  currentBlock: U64;
  tempo: U16;
  lastMechanismStepBlock: U64;
  blockAtRegistration: U64PerUid;
}
/**
 * the output of consensus.bondsMask
 */
export interface Output {
  bondsMasked: I32F32Rows;
}
/**
 * the stages of consensus.bondsMask
 */
export interface Stages {
  bondsMasked?: I32F32Rows;
}
