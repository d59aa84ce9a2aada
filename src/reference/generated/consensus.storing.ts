// Generated from spec/schemas/operations/consensus.storing.json by `npm run types`: edit the schema, not this file.

/**
 * the bits of an I64F64 as a canonical decimal string (-2^127 to 2^127 - 1)
 */
export type I64F64 = string;
/**
 * one I64F64 a uid
 */
export type I64F64PerUid = I64F64[];
/**
 * true or false
 */
export type Bool = boolean;
/**
 * a list of true or false
 */
export type BoolList = Bool[];
/**
 * true or false, one a uid
 */
export type BoolPerUid = Bool[];
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
 * one u16 a uid
 */
export type U16PerUid = U16[];
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * one u64 a uid
 */
export type U64PerUid = U64[];
/**
 * a sparse row of u16: [uid, value] pairs in the order stored
 */
export type U16Row = [U16, U16][];
/**
 * one sparse row of u16 a uid
 */
export type U16Rows = U16Row[];

/**
 * What the epoch writes to storage (step 15 of the epoch).
 */
export interface ConsensusStoring {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of consensus.storing
 */
export interface Input {
  stakeBits: I64F64PerUid;
  inactive: BoolList;
  newValidatorPermits: BoolPerUid;
  stake: I32F32PerUid;
  consensus: I32F32PerUid;
  validatorTrust: I32F32PerUid;
  incentive: I32F32PerUid;
  dividends: I32F32PerUid;
  emaBonds: I32F32Rows;
}
/**
 * the output of consensus.storing
 */
export interface Output {
  active: BoolPerUid;
  consensus: U16PerUid;
  incentive: U16PerUid;
  dividends: U16PerUid;
  validatorTrust: U16PerUid;
  stakeWeight: U16PerUid;
  stake: U64PerUid;
  bonds: U16Rows;
}
/**
 * the stages of consensus.storing: none
 */
export interface Stages {}
