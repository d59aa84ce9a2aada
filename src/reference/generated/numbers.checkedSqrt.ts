// Generated from spec/schemas/operations/numbers.checkedSqrt.json by `npm run types`: edit the schema, not this file.

/**
 * a format: I32F32, I64F64, I96F32, U64F64 or U96F32
 */
export type FormatName = 'I32F32' | 'I64F64' | 'I96F32' | 'U64F64' | 'U96F32';
/**
 * the bits of a value of the format as a canonical decimal string
 */
export type Bits = string;

/**
 * A square root by bisection, or none for a negative value.
 */
export interface NumbersCheckedSqrt {
  Input: Root;
  Output: OptionalResult;
  Stages: NoStages;
}
/**
 * a value of a format and how near its root must be
 */
export interface Root {
  format: FormatName;
  value: Bits;
  epsilon: Bits;
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
