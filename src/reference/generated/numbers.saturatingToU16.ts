// Generated from spec/schemas/operations/numbers.saturatingToU16.json by `npm run types`: edit the schema, not this file.

/**
 * a format: I32F32, I64F64, I96F32, U64F64 or U96F32
 */
export type FormatName = 'I32F32' | 'I64F64' | 'I96F32' | 'U64F64' | 'U96F32';
/**
 * the bits of a value of the format as a canonical decimal string
 */
export type Bits = string;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;

/**
 * A value rounded down, brought into a u16.
 */
export interface NumbersSaturatingToU16 {
  Input: Operand;
  Output: U16Result;
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
 * a u16
 */
export interface U16Result {
  value: U16;
}
/**
 * no stages
 */
export interface NoStages {}
