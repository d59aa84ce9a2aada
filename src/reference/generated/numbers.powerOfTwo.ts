// Generated from spec/schemas/operations/numbers.powerOfTwo.json by `npm run types`: edit the schema, not this file.

/**
 * a format: I32F32, I64F64, I96F32, U64F64 or U96F32
 */
export type FormatName = 'I32F32' | 'I64F64' | 'I96F32' | 'U64F64' | 'U96F32';
/**
 * a u8 (0 to 255)
 */
export type U8 = number;
/**
 * the bits of a value of the format as a canonical decimal string
 */
export type Bits = string;

/**
 * 2 multiplied by itself, or the largest value.
 */
export interface NumbersPowerOfTwo {
  Input: Exponent;
  Output: Result;
  Stages: NoStages;
}
/**
 * a power of 2 in a format
 */
export interface Exponent {
  format: FormatName;
  exponent: U8;
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
