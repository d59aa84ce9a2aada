// Generated from spec/schemas/operations/numbers.round.json by `npm run types`: edit the schema, not this file.

/**
 * a format: I32F32, I64F64, I96F32, U64F64 or U96F32
 */
export type FormatName = 'I32F32' | 'I64F64' | 'I96F32' | 'U64F64' | 'U96F32';
/**
 * the bits of a value of the format as a canonical decimal string
 */
export type Bits = string;

/**
 * The nearest integer to a value, halves away from zero.
 */
export interface NumbersRound {
  Input: Operand;
  Output: Result;
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
 * a value of the format
 */
export interface Result {
  value: Bits;
}
/**
 * no stages
 */
export interface NoStages {}
