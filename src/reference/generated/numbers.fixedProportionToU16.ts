// Generated from spec/schemas/operations/numbers.fixedProportionToU16.json by `npm run types`: edit the schema, not this file.

/**
 * the bits of an I32F32 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I32F32 = string;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;

/**
 * A share as a u16, cut off.
 */
export interface NumbersFixedProportionToU16 {
  Input: Single;
  Output: U16Result;
  Stages: NoStages;
}
/**
 * an I32F32
 */
export interface Single {
  value: I32F32;
}
/**
 * a u16
 */
export interface U16Result {
  value: U16;
}
/**
 * no stages
 */
export interface NoStages {}
