// Generated from spec/schemas/operations/emission.autoClaim.json by `npm run types`: edit the schema, not this file.

/**
 * 32 bytes as lower-case 0x hex
 */
export type Hash = string;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;

/**
 * Which coldkeys a block claims root dividends for.
 */
export interface EmissionAutoClaim {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of emission.autoClaim
 */
export interface Input {
  blockHash: Hash;
  numRootClaim: U64;
  numStakingColdkeys: U64;
}
/**
 * the output of emission.autoClaim
 */
export interface Output {
  /**
   * the coldkeys' numbers, each once, ascending
   */
  indices: U64[];
}
/**
 * the stages of emission.autoClaim
 */
export interface Stages {
  /**
   * each draw in turn
   */
  draws?: U64[];
}
