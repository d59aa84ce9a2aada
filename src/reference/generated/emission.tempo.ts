// Generated from spec/schemas/operations/emission.tempo.json by `npm run types`: edit the schema, not this file.

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
 * Whether the epoch of a subnet is due in a block, and how long until the next.
 */
export interface EmissionTempo {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of emission.tempo
 */
export interface Input {
  netuid: U16;
  tempo: U16;
  block: U64;
  lastEpochBlock: U64;
  pendingEpochAt: U64;
  blocksSinceLastStep: U64;
}
/**
 * the output of emission.tempo
 */
export interface Output {
  due: Bool;
  blocksUntil: U64;
  /**
   * the block in which the next epoch is expected, null where none is; from 423 on
   */
  nextEpochBlock?: U64 | null;
}
/**
 * the stages of emission.tempo
 */
export interface Stages {
  remainder?: U64;
  elapsed?: U64;
}
