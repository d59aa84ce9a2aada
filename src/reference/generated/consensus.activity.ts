// Generated from spec/schemas/operations/consensus.activity.json by `npm run types`: edit the schema, not this file.

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
 * true or false
 */
export type Bool = boolean;
/**
 * a list of true or false
 */
export type BoolList = Bool[];

/**
 * Which uids have been silent for too long (step 1 of the epoch).
 */
export interface ConsensusActivity {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of consensus.activity
 */
export interface Input {
  n: U16;
  lastUpdate: U64List;
  activityCutoff: U64;
  currentBlock: U64;
}
/**
 * the output of consensus.activity
 */
export interface Output {
  inactive: BoolList;
}
/**
 * the stages of consensus.activity
 */
export interface Stages {
  inactive?: BoolList;
}
