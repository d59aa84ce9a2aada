// Generated from spec/schemas/operations/emission.mint.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;

/**
 * What is minted of an emission, and the two counts of what is issued.
 */
export interface EmissionMint {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of emission.mint
 */
export interface Input {
  emission: U64;
  totalIssuance: U64;
  balancesIssuance: U64;
}
/**
 * the output of emission.mint
 */
export interface Output {
  minted: U64;
  totalIssuance: U64;
  balancesIssuance: U64;
}
/**
 * the stages of emission.mint
 */
export interface Stages {}
