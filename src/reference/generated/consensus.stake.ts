// Generated from spec/schemas/operations/consensus.stake.json by `npm run types`: edit the schema, not this file.

/**
 * the bits of an I64F64 as a canonical decimal string (-2^127 to 2^127 - 1)
 */
export type I64F64 = string;
/**
 * one I64F64 a uid
 */
export type I64F64PerUid = I64F64[];
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a uid (0 to 65535), or null for none
 */
export type UidOrNull = number | null;
/**
 * the bits of an I32F32 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I32F32 = string;
/**
 * one I32F32 a uid
 */
export type I32F32PerUid = I32F32[];

/**
 * The share of each uid in the stake that counts (step 2 of the epoch).
 */
export interface ConsensusStake {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of consensus.stake
 */
export interface Input {
  stakeBits: I64F64PerUid;
  stakeThreshold: U64;
  ownerUid: UidOrNull;
}
/**
 * the output of consensus.stake
 */
export interface Output {
  stake: I32F32PerUid;
}
/**
 * the stages of consensus.stake
 */
export interface Stages {
  filteredStakeBits64?: I64F64PerUid;
  stake?: I32F32PerUid;
}
