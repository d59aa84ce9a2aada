// Generated from spec/schemas/operations/numbers.checkedAdd.json by `npm run types`: edit the schema, not this file.

/**
 * a format: I32F32, I64F64, I96F32, U64F64 or U96F32
 */
export type FormatName = 'I32F32' | 'I64F64' | 'I96F32' | 'U64F64' | 'U96F32';
/**
 * the bits of a value of the format as a canonical decimal string
 */
export type Bits = string;

/**
 * The sum, or none where it does not fit.
 */
export interface NumbersCheckedAdd {
  Input: Operands;
  Output: OptionalResult;
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
 * a value of the format, or none
 */
export interface OptionalResult {
  /**
   * the bits of a value of the format as a canonical decimal string, or null where there is none
   */
  value: string | null;
}
/**
 * no stages
 */
export interface NoStages {}
