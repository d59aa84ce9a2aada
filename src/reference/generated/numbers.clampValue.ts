// Generated from spec/schemas/operations/numbers.clampValue.json by `npm run types`: edit the schema, not this file.

/**
 * the bits of an I32F32 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I32F32 = string;
/**
 * the bits of a value of the format as a canonical decimal string
 */
export type Bits = string;

/**
 * A value brought below a bound, then above another.
 */
export interface NumbersClampValue {
  Input: Range;
  Output: Result;
  Stages: NoStages;
}
/**
 * a value and the bounds that it is brought into
 */
export interface Range {
  value: I32F32;
  low: I32F32;
  high: I32F32;
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
