// Generated from spec/schemas/operations/emission.clock.json by `npm run types`: edit the schema, not this file.

/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a u32 (0 to 4294967295)
 */
export type U32 = number;

/**
 * What the clock of a subnet is set to, when it is new, and when it is changed.
 */
export interface EmissionClock {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of emission.clock
 */
export interface Input {
  /**
   * registered, tempoSet or upgraded
   */
  event: 'registered' | 'tempoSet' | 'upgraded';
  netuid: U16;
  tempo: U16;
  block: U64;
  activityCutoff: U16;
}
/**
 * what is set; absent is left as it is
 */
export interface Output {
  lastEpochBlock?: U64;
  subnetEpochIndex?: U64;
  activityCutoffFactorMilli?: U32;
}
/**
 * the stages of emission.clock
 */
export interface Stages {}
