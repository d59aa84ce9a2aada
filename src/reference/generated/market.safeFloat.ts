// Generated from spec/schemas/operations/market.safeFloat.json by `npm run types`: edit the schema, not this file.

/**
 * a u128 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U128 = string;
/**
 * an i64 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I64 = string;
/**
 * the bits of a U64F64 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U64F64 = string;
/**
 * the input of market.safeFloat: new, add, sub, div, mulDiv, fromU64F64 or toU64 with its operands
 */
export type Input = New | Pair | MulDiv | FromU64F64 | ToU64;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;

/**
 * One function of the floats that shares of stake are kept in.
 */
export interface MarketSafeFloat {
  New: New;
  Pair: Pair;
  MulDiv: MulDiv;
  FromU64F64: FromU64F64;
  ToU64: ToU64;
  Input: Input;
  Output: Output;
}
/**
 * a float from any mantissa and exponent
 */
export interface New {
  /**
   * new
   */
  function: 'new';
  mantissa: U128;
  exponent: I64;
}
/**
 * a + b, a - b or a / b
 */
export interface Pair {
  /**
   * add, sub or div
   */
  function: 'add' | 'sub' | 'div';
  a: SafeFloat;
  b: SafeFloat;
}
/**
 * mantissa * 10^exponent: the mantissa above 10^20 and at most 10^21, or both 0
 */
export interface SafeFloat {
  mantissa: U128;
  exponent: I64;
}
/**
 * a * b / c
 */
export interface MulDiv {
  /**
   * mulDiv
   */
  function: 'mulDiv';
  a: SafeFloat;
  b: SafeFloat;
  c: SafeFloat;
}
/**
 * a share of the older format as a float
 */
export interface FromU64F64 {
  /**
   * fromU64F64
   */
  function: 'fromU64F64';
  value: U64F64;
}
/**
 * a float as an integer
 */
export interface ToU64 {
  /**
   * toU64
   */
  function: 'toU64';
  value: SafeFloat;
}
/**
 * the output of market.safeFloat
 */
export interface Output {
  /**
   * a float, null where there is none, or a u64 from toU64
   */
  value: SafeFloat | U64 | null;
}
