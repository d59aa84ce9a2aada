// Generated from spec/schemas/operations/numbers.safePow.json by `npm run types`: edit the schema, not this file.

/**
 * the bits of a U64F64 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U64F64 = string;
/**
 * the bits of a value of the format as a canonical decimal string
 */
export type Bits = string;

/**
 * A power by way of the logarithm.
 */
export interface NumbersSafePow {
  Input: Power;
  Output: Result;
  Stages: NoStages;
}
/**
 * a base and an exponent
 */
export interface Power {
  base: U64F64;
  exponent: U64F64;
}
/**
 * a value of the format
 */
export interface Result {
  value: Bits;
}
/**
 * no stages
 */
export interface NoStages {}
