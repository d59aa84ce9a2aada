// Generated from spec/schemas/operations/numbers.saturatingToU64.json by `npm run types`: edit the schema, not this file.

/**
 * a format: I32F32, I64F64, I96F32, U64F64 or U96F32
 */
export type FormatName = 'I32F32' | 'I64F64' | 'I96F32' | 'U64F64' | 'U96F32';
/**
 * the bits of a value of the format as a canonical decimal string
 */
export type Bits = string;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;

/**
 * A value rounded down, brought into a u64.
 */
export interface NumbersSaturatingToU64 {
  Input: Operand;
  Output: U64Result;
  Stages: NoStages;
}
/**
 * a value of a format
 */
export interface Operand {
  format: FormatName;
  value: Bits;
}
/**
 * a u64
 */
export interface U64Result {
  value: U64;
}
/**
 * no stages
 */
export interface NoStages {}
