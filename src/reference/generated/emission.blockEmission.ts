// Generated from spec/schemas/operations/emission.blockEmission.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * the bits of an I96F32 as a canonical decimal string (-2^127 to 2^127 - 1)
 */
export type I96F32 = string;
/**
 * a u8 (0 to 255)
 */
export type U8 = number;

/**
 * What a block emits at an issuance.
 */
export interface EmissionBlockEmission {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of emission.blockEmission
 */
export interface Input {
  issuance: U64;
  blockEmission?: U64;
}
/**
 * the output of emission.blockEmission
 */
export interface Output {
  emission: U64;
  blockEmission?: U64;
}
/**
 * the stages of emission.blockEmission
 */
export interface Stages {
  ratio?: I96F32;
  residual?: I96F32;
  quotient?: I96F32;
  log?: I96F32;
  halvings?: U8;
}
