// Generated from spec/schemas/operations/numbers.emission.json by `npm run types`: edit the schema, not this file.

/**
 * the bits of an I32F32 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I32F32 = string;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * the bits of an I96F32 as a canonical decimal string (-2^127 to 2^127 - 1)
 */
export type I96F32 = string;

/**
 * A share of an emission, exactly and in whole rao.
 */
export interface NumbersEmission {
  Input: ShareOfTotal;
  Output: EmissionResult;
  Stages: NoStages;
}
/**
 * a share of an emission
 */
export interface ShareOfTotal {
  share: I32F32;
  total: U64;
}
/**
 * what a share of an emission comes to
 */
export interface EmissionResult {
  exact: I96F32;
  rao: U64;
}
/**
 * no stages
 */
export interface NoStages {}
