// Generated from spec/schemas/operations/consensus.emission.json by `npm run types`: edit the schema, not this file.

/**
 * the bits of an I32F32 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I32F32 = string;
/**
 * one I32F32 a uid
 */
export type I32F32PerUid = I32F32[];
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * one u64 a uid
 */
export type U64PerUid = U64[];

/**
 * What each uid gets of the emission (step 14 of the epoch).
 */
export interface ConsensusEmission {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of consensus.emission
 */
export interface Input {
  incentive: I32F32PerUid;
  dividends: I32F32PerUid;
  stake: I32F32PerUid;
  activeStake: I32F32PerUid;
  raoEmission: U64;
}
/**
 * the output of consensus.emission
 */
export interface Output {
  serverEmission: U64PerUid;
  validatorEmission: U64PerUid;
  combinedEmission: U64PerUid;
}
/**
 * the stages of consensus.emission
 */
export interface Stages {
  emissionSum?: I32F32;
  normalizedServerEmission?: I32F32PerUid;
  normalizedValidatorEmission?: I32F32PerUid;
  normalizedCombinedEmission?: I32F32PerUid;
}
