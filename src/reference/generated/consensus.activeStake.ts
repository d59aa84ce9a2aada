// Generated from spec/schemas/operations/consensus.activeStake.json by `npm run types`: edit the schema, not this file.

/**
 * the bits of an I32F32 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I32F32 = string;
/**
 * one I32F32 a uid
 */
export type I32F32PerUid = I32F32[];
/**
 * true or false
 */
export type Bool = boolean;
/**
 * a list of true or false
 */
export type BoolList = Bool[];

/**
 * The share of each uid in the stake of active validators (step 4 of the epoch).
 */
export interface ConsensusActiveStake {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of consensus.activeStake
 */
export interface Input {
  stake: I32F32PerUid;
  inactive: BoolList;
  validatorPermitsWithOwner: BoolList;
}
/**
 * the output of consensus.activeStake
 */
export interface Output {
  activeStake: I32F32PerUid;
}
/**
 * the stages of consensus.activeStake
 */
export interface Stages {
  activeStake?: I32F32PerUid;
}
