// Generated from spec/schemas/operations/consensus.epoch.json by `npm run types`: edit the schema, not this file.

/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
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
 * a uid (0 to 65535), or null for none
 */
export type UidOrNull = number | null;
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
 * a sparse row of u16: [uid, value] pairs in the order stored
 */
export type U16Row = [U16, U16][];
/**
 * one sparse row of u16 a uid
 */
export type U16Rows = U16Row[];
/**
 * an i16 (-32768 to 32767)
 */
export type I16 = number;
/**
 * a u64 as a canonical decimal string, or null for none
 */
export type U64OrNull = string | null;
/**
 * a consensus mode: Current, Previous or Auto
 */
export type ConsensusMode = 'Current' | 'Previous' | 'Auto';
/**
 * one u16 a uid
 */
export type U16PerUid = U16[];
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
 * a sparse row of I32F32: [uid, bits] pairs in the order stored
 */
export type I32F32Row = [U16, I32F32][];
/**
 * one sparse row of I32F32 a uid
 */
export type I32F32Rows = I32F32Row[];
/**
 * one I32F32 a pair of uids, row by row
 */
export type I32F32Square = I32F32PerUid[];

/**
 * One epoch of one subnet.
 */
export interface ConsensusEpoch {
  Input: Input;
  'Input@446': Input446;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of consensus.epoch
 */
export interface Input {
  n: U16;
  currentBlock: U64;
  tempo: U16;
  activityCutoff: U64;
  lastMechanismStepBlock: U64;
  lastUpdate: U64List;
  blockAtRegistration: U64PerUid;
  ownerUid: UidOrNull;
  stakeBits: I64F64PerUid;
  stakeThreshold: U64;
  validatorPermit: BoolList;
  maxAllowedValidators: U16;
  weights: U16Rows;
  bonds: U16Rows;
  kappa: U16;
  bondsPenalty: U16;
  bondsMovingAverage: U64;
  yuma3: Bool;
  liquidAlpha: Bool;
  alphaLow: U16;
  alphaHigh: U16;
  alphaSigmoidSteepness: I16;
  commitReveal: CommitReveal;
  raoEmission: U64;
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
 * the input of consensus.epoch from 446 on; what is left out has the value that storage has by default
 */
export interface Input446 {
  n: U16;
  currentBlock: U64;
  tempo: U16;
  activityCutoff: U64;
  lastMechanismStepBlock: U64;
  lastUpdate: U64List;
  blockAtRegistration: U64PerUid;
  ownerUid: UidOrNull;
  stakeBits: I64F64PerUid;
  stakeThreshold: U64;
  validatorPermit: BoolList;
  maxAllowedValidators: U16;
  weights: U16Rows;
  bonds: U16Rows;
  kappa: U16;
  bondsPenalty: U16;
  bondsMovingAverage: U64;
  yuma3: Bool;
  liquidAlpha: Bool;
  alphaLow: U16;
  alphaHigh: U16;
  alphaSigmoidSteepness: I16;
  commitReveal: CommitReveal;
  raoEmission: U64;
  liquidAlphaConsensusMode?: ConsensusMode;
  previousConsensus?: U16PerUid;
}
/**
 * the output of consensus.epoch
 */
export interface Output {
  active: BoolPerUid;
  newValidatorPermits: BoolPerUid;
  consensus: U16PerUid;
  incentive: U16PerUid;
  dividends: U16PerUid;
  validatorTrust: U16PerUid;
  stakeWeight: U16PerUid;
  serverEmission: U64PerUid;
  validatorEmission: U64PerUid;
  combinedEmission: U64PerUid;
  bonds: U16Rows;
  stake: U64PerUid;
}
/**
 * the stages of consensus.epoch
 */
export interface Stages {
  inactive?: BoolList;
  filteredStakeBits64?: I64F64PerUid;
  stake?: I32F32PerUid;
  validatorPermitsWithOwner?: BoolList;
  newValidatorPermits?: BoolPerUid;
  activeStake?: I32F32PerUid;
  weightsNormalized?: I32F32Rows;
  kappa?: I32F32;
  consensus?: I32F32PerUid;
  clippedWeights?: I32F32Rows;
  validatorTrust?: I32F32PerUid;
  ranksRaw?: I32F32PerUid;
  incentive?: I32F32PerUid;
  bondsPenalty?: I32F32;
  weightsForBonds?: I32F32Rows;
  bondsMasked?: I32F32Rows;
  bondsNormalized?: I32F32Rows;
  bondsDeltaRaw?: I32F32Rows;
  bondsDelta?: I32F32Rows;
  alpha?: I32F32;
  alphas?: I32F32Square;
  emaBondsRaw?: I32F32Rows;
  emaBondsNormalized?: I32F32Rows;
  totalBondsPerValidator?: I32F32PerUid;
  dividendsRaw?: I32F32PerUid;
  dividends?: I32F32PerUid;
  emaBondsUpscaled?: I32F32Rows;
  emissionSum?: I32F32;
  normalizedServerEmission?: I32F32PerUid;
  normalizedValidatorEmission?: I32F32PerUid;
  normalizedCombinedEmission?: I32F32PerUid;
}
