// Generated from spec/schemas/operations/emission.freeze.json by `npm run types`: edit the schema, not this file.

/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * true or false
 */
export type Bool = boolean;

/**
 * Whether a subnet's parameters are frozen before its epoch.
 */
export interface EmissionFreeze {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of emission.freeze
 */
export interface Input {
  netuid: U16;
  tempo: U16;
  block: U64;
  lastEpochBlock: U64;
  pendingEpochAt: U64;
  blocksSinceLastStep: U64;
  adminFreezeWindow: U16;
}
/**
 * the output of emission.freeze
 */
export interface Output {
  frozen: Bool;
}
/**
 * the stages of emission.freeze
 */
export interface Stages {}
