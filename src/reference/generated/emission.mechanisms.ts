// Generated from spec/schemas/operations/emission.mechanisms.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a u8 (0 to 255)
 */
export type U8 = number;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * in parts of 65535
 */
export type Split = U16[];
/**
 * true or false
 */
export type Bool = boolean;
/**
 * the bits of a U64F64 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U64F64 = string;

/**
 * What each mechanism of a subnet has to share out, and what all give together.
 */
export interface EmissionMechanisms {
  Input: Input;
  Output: Output;
  Stages: Stages;
  Split: Split;
  Terms: Terms;
}
/**
 * the input of emission.mechanisms
 */
export interface Input {
  raoEmission: U64;
  mechanismCount: U8;
  /**
   * in parts of 65535, one a mechanism, or null
   */
  mechanismEmissionSplit: Split | null;
  /**
   * what the epoch of each mechanism gave
   */
  mechanisms: Terms[][];
}
/**
 * what an epoch gives a neuron
 */
export interface Terms {
  serverEmission: U64;
  validatorEmission: U64;
  emission: U64;
  stake: U64;
  dividend: U16;
  stakeWeight: U16;
  consensus: U16;
  validatorTrust: U16;
  active: Bool;
  newValidatorPermit: Bool;
}
/**
 * the output of emission.mechanisms
 */
export interface Output {
  /**
   * what each mechanism has to share out
   */
  parts: U64[];
  /**
   * what all give each neuron, by uid
   */
  neurons: Terms[];
}
/**
 * the stages of emission.mechanisms
 */
export interface Stages {
  /**
   * how much each mechanism counts
   */
  weights?: U64F64[];
}
