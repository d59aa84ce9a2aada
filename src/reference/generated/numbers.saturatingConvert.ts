// Generated from spec/schemas/operations/numbers.saturatingConvert.json by `npm run types`: edit the schema, not this file.

/**
 * a format: I32F32, I64F64, I96F32, U64F64 or U96F32
 */
export type FormatName = 'I32F32' | 'I64F64' | 'I96F32' | 'U64F64' | 'U96F32';
/**
 * the bits of a value of the format as a canonical decimal string
 */
export type Bits = string;

/**
 * A value in another format, or the nearest that fits there.
 */
export interface NumbersSaturatingConvert {
  Input: Conversion;
  Output: Result;
  Stages: NoStages;
}
/**
 * a value of one format that becomes one of another
 */
export interface Conversion {
  from: FormatName;
  to: FormatName;
  value: Bits;
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
