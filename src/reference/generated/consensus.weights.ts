// Generated from spec/schemas/operations/consensus.weights.json by `npm run types`: edit the schema, not this file.

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
 * a list of true or false
 */
export type BoolList = Bool[];
/**
 * a uid (0 to 65535), or null for none
 */
export type UidOrNull = number | null;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a list of u64
 */
export type U64List = U64[];
/**
 * one u64 a uid
 */
export type U64PerUid = U64[];
/**
 * a u64 as a canonical decimal string, or null for none
 */
export type U64OrNull = string | null;
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
 * The weights that count, as shares of their row (step 5 of the epoch).
 */
export interface ConsensusWeights {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of consensus.weights
 */
export interface Input {
  weights: U16Rows;
  validatorPermitsWithOwner: BoolList;
  ownerUid: UidOrNull;
  lastUpdate: U64List;
  blockAtRegistration: U64PerUid;
  commitReveal: CommitReveal;
}
/**
 * whether weights are committed first, and the block of each uid's earliest open commit
 */
export interface CommitReveal {
  enabled: Bool;
  /**
   * one block or null a uid
   */
  commitBlocks: U64OrNull[];
}
/**
 * the output of consensus.weights
 */
export interface Output {
  weightsNormalized: I32F32Rows;
}
/**
 * the stages of consensus.weights
 */
export interface Stages {
  weightsNormalized?: I32F32Rows;
}
