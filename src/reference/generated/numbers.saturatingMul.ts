// Generated from spec/schemas/operations/numbers.saturatingMul.json by `npm run types`: edit the schema, not this file.

/**
 * a format: I32F32, I64F64, I96F32, U64F64 or U96F32
 */
export type FormatName = 'I32F32' | 'I64F64' | 'I96F32' | 'U64F64' | 'U96F32';
/**
 * the bits of a value of the format as a canonical decimal string
 */
export type Bits = string;

/**
 * The product rounded down, or the nearest value that fits.
 */
export interface NumbersSaturatingMul {
  Input: Operands;
  Output: Result;
  Stages: NoStages;
}
/**
 * two values of a format
 */
export interface Operands {
  format: FormatName;
  a: Bits;
  b: Bits;
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
