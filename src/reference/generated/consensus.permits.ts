// Generated from spec/schemas/operations/consensus.permits.json by `npm run types`: edit the schema, not this file.

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
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * a uid (0 to 65535), or null for none
 */
export type UidOrNull = number | null;
/**
 * true or false, one a uid
 */
export type BoolPerUid = Bool[];

/**
 * Who may set weights, in this epoch and from now on (step 3 of the epoch).
 */
export interface ConsensusPermits {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of consensus.permits
 */
export interface Input {
  stake: I32F32PerUid;
  validatorPermit: BoolList;
  maxAllowedValidators: U16;
  ownerUid: UidOrNull;
}
/**
 * the output of consensus.permits
 */
export interface Output {
  validatorPermitsWithOwner: BoolList;
  newValidatorPermits: BoolPerUid;
}
/**
 * the stages of consensus.permits
 */
export interface Stages {
  validatorPermitsWithOwner?: BoolList;
  newValidatorPermits?: BoolPerUid;
}
