// Generated from spec/schemas/operations/numbers.safeLn.json by `npm run types`: edit the schema, not this file.

/**
 * the bits of an I32F32 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I32F32 = string;
/**
 * the bits of a value of the format as a canonical decimal string
 */
export type Bits = string;

/**
 * The natural logarithm of a value, or 0 where there is none.
 */
export interface NumbersSafeLn {
  Input: Single;
  Output: Result;
  Stages: NoStages;
}
/**
 * an I32F32
 */
export interface Single {
  value: I32F32;
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
