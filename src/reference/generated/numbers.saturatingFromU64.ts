// Generated from spec/schemas/operations/numbers.saturatingFromU64.json by `npm run types`: edit the schema, not this file.

/**
 * a format: I32F32, I64F64, I96F32, U64F64 or U96F32
 */
export type FormatName = 'I32F32' | 'I64F64' | 'I96F32' | 'U64F64' | 'U96F32';
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * the bits of a value of the format as a canonical decimal string
 */
export type Bits = string;

/**
 * An integer as a value, or the nearest value that fits.
 */
export interface NumbersSaturatingFromU64 {
  Input: Whole;
  Output: Result;
  Stages: NoStages;
}
/**
 * an integer that becomes a value of a format
 */
export interface Whole {
  format: FormatName;
  integer: U64;
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
