// Generated from spec/schemas/operations/numbers.ln.json by `npm run types`: edit the schema, not this file.

/**
 * a format with a sign: I32F32, I64F64 or I96F32
 */
export type SignedFormatName = 'I32F32' | 'I64F64' | 'I96F32';
/**
 * the bits of a value of the format as a canonical decimal string
 */
export type Bits = string;

/**
 * The natural logarithm of a value.
 */
export interface NumbersLn {
  Input: SignedOperand;
  Output: OptionalResult;
  Stages: NoStages;
}
/**
 * a value of a format with a sign
 */
export interface SignedOperand {
  format: SignedFormatName;
  value: Bits;
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
