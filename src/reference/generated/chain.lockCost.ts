// Generated from spec/schemas/operations/chain.lockCost.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;

/**
 * What registering a subnet costs.
 */
export interface ChainLockCost {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of chain.lockCost
 */
export interface Input {
  lastLock: U64;
  minLock: U64;
  lastLockBlock: U64;
  block: U64;
  interval: U64;
  blockEmission: U64;
}
/**
 * the output of chain.lockCost
 */
export interface Output {
  lockCost: U64;
}
/**
 * the stages of chain.lockCost
 */
export interface Stages {
  interval?: U64;
  reduction?: U64;
  lockCost?: U64;
}
