// Generated from spec/schemas/operations/emission.rootProportion.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * the bits of a U96F32 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U96F32 = string;

/**
 * The part that the TAO on root has in a subnet.
 */
export interface EmissionRootProportion {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of emission.rootProportion
 */
export interface Input {
  rootTao: U64;
  taoWeight: U64;
  alphaIssuance: U64;
}
/**
 * the output of emission.rootProportion
 */
export interface Output {
  rootProportion: U96F32;
}
/**
 * the stages of emission.rootProportion
 */
export interface Stages {
  taoWeight?: U96F32;
  weightedRootTao?: U96F32;
  rootProportion?: U96F32;
}
