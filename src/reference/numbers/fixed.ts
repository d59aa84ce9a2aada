/**
 * What every fixed-point format of the chain has in common, as one interface and one maker.
 *
 * A value is its raw bits: an integer that counts steps of 2^-fractionBits. The type carries the
 * format's name, so that an `I32F32` can't be added to an `I64F64`.
 *
 * @module
 */
import { saturatingU64, type U16 } from './integers.ts';

declare const format: unique symbol;

/** The raw bits of a fixed-point value whose format is `Name`. */
export type Fixed<Name extends string> = bigint & { readonly [format]: Name };

/** How many bits stand before and after the point, and whether there is a sign. */
export interface Layout {
  readonly signed: boolean;
  /** Bits before the point; a sign bit counts among them. */
  readonly integerBits: number;
  /** Bits after the point. */
  readonly fractionBits: number;
}

/**
 * A fixed-point format and its arithmetic.
 *
 * Products round down (an arithmetic shift, so towards minus infinity), quotients round towards zero.
 * What differs between the families is what happens to a result that does not fit:
 * `saturating…` gives the nearest value that does, `checked…` gives `undefined`, `wrapping…` and `sum`
 * keep the low bits, and `safeDiv` gives 0.
 *
 * @see NUM-01 to NUM-13; the crate `substrate-fixed`, and `safe-math` of subtensor
 */
export interface FixedPoint<T extends Fixed<string>> extends Layout {
  readonly name: string;
  readonly zero: T;
  readonly one: T;
  readonly min: T;
  readonly max: T;

  /** The value with these raw bits; throws a `RangeError` when they do not fit. */
  readonly fromBits: (bits: bigint) => T;
  /** The nearest value to these raw bits. */
  readonly saturatingFromBits: (bits: bigint) => T;
  /** The low bits of these raw bits, read as a value. */
  readonly wrappingFromBits: (bits: bigint) => T;

  /** The nearest value to an integer. @see NUM-10; subtensor `saturating_from_num` */
  readonly saturatingFromInteger: (integer: bigint) => T;
  /** The low bits of an integer's value. @see NUM-10; substrate-fixed `from_num` in a release build */
  readonly wrappingFromInteger: (integer: bigint) => T;
  /** The greatest integer not above the value. */
  readonly floor: (value: T) => bigint;
  /** The nearest integer as a value, halves away from zero; it wraps at the top. @see NUM-12; substrate-fixed `round` */
  readonly round: (value: T) => T;
  /** The greatest integer not above the value, brought into 0 … 65535. @see NUM-11; subtensor `fixed_to_u16` */
  readonly saturatingToU16: (value: T) => U16;
  /** The greatest integer not above the value, brought into 0 … 2^64 − 1. @see NUM-11; subtensor `fixed_to_u64` */
  readonly saturatingToU64: (value: T) => bigint;

  readonly saturatingAdd: (a: T, b: T) => T;
  readonly saturatingSub: (a: T, b: T) => T;
  /** floor(a·b / 2^fractionBits), or the nearest value that fits. */
  readonly saturatingMul: (a: T, b: T) => T;
  /** trunc(a·2^fractionBits / b), or the nearest value that fits; throws a `RangeError` for b = 0, where the chain panics. */
  readonly saturatingDiv: (a: T, b: T) => T;

  readonly checkedAdd: (a: T, b: T) => T | undefined;
  readonly checkedSub: (a: T, b: T) => T | undefined;
  readonly checkedMul: (a: T, b: T) => T | undefined;
  /** `undefined` for b = 0 too. */
  readonly checkedDiv: (a: T, b: T) => T | undefined;

  /** trunc(a·2^fractionBits / b); **0** for b = 0 and for a quotient that does not fit. */
  readonly safeDiv: (a: T, b: T) => T;

  readonly wrappingAdd: (a: T, b: T) => T;
  readonly wrappingSub: (a: T, b: T) => T;
  /** The sum in order; it wraps, as `iter().sum()` does in a release build. */
  readonly sum: (values: Iterable<T>) => T;
}

/** Makes a format from its layout. */
export function fixedPoint<Name extends string>(name: Name, layout: Layout): FixedPoint<Fixed<Name>> {
  type T = Fixed<Name>;
  // #region range
  const { signed, integerBits, fractionBits } = layout;
  const bits = integerBits + fractionBits;
  const max = ((1n << BigInt(signed ? bits - 1 : bits)) - 1n) as T;
  const min = (signed ? -max - 1n : 0n) as T;
  // #endregion
  const zero = 0n as T;
  const shift = BigInt(fractionBits);
  const one = (1n << shift) as T;
  const half = one >> 1n;

  // #region overflow
  const fits = (x: bigint): x is T => x >= min && x <= max;
  const saturate = (x: bigint): T => (x > max ? max : x < min ? min : x) as T;
  const check = (x: bigint): T | undefined => (fits(x) ? x : undefined);
  const wrap = (x: bigint): T => (signed ? BigInt.asIntN(bits, x) : BigInt.asUintN(bits, x)) as T;
  // #endregion

  // #region rounding
  const product = (a: T, b: T): bigint => (a * b) >> shift;
  const quotient = (a: T, b: T): bigint => (a << shift) / b;
  // #endregion
  // #region whole
  const floor = (x: T): bigint => x >> shift;
  const nearest = (x: T): bigint => (x < 0n ? -((half - x) >> shift) : (half + x) >> shift);
  // #endregion

  return {
    name,
    signed,
    integerBits,
    fractionBits,
    zero,
    one,
    min,
    max,

    fromBits: (x) => {
      if (!fits(x)) throw new RangeError(`${x} is not the bits of an ${name} (${min} to ${max})`);
      return x;
    },
    saturatingFromBits: saturate,
    wrappingFromBits: wrap,

    // #region integers
    saturatingFromInteger: (integer) => saturate(integer << shift),
    wrappingFromInteger: (integer) => wrap(integer << shift),
    floor,
    round: (x) => wrap(nearest(x) << shift),
    saturatingToU16: (x) => Number(within(floor(x), 65535n)),
    saturatingToU64: (x) => saturatingU64(floor(x)),
    // #endregion

    // #region arithmetic
    saturatingAdd: (a, b) => saturate(a + b),
    saturatingSub: (a, b) => saturate(a - b),
    saturatingMul: (a, b) => saturate(product(a, b)),
    saturatingDiv: (a, b) => saturate(quotient(a, b)),

    checkedAdd: (a, b) => check(a + b),
    checkedSub: (a, b) => check(a - b),
    checkedMul: (a, b) => check(product(a, b)),
    checkedDiv: (a, b) => (b === 0n ? undefined : check(quotient(a, b))),

    safeDiv: (a, b) => (b === 0n ? zero : (check(quotient(a, b)) ?? zero)),

    wrappingAdd: (a, b) => wrap(a + b),
    wrappingSub: (a, b) => wrap(a - b),
    // #endregion
    // #region sum
    sum: (values) => {
      let total = 0n;
      for (const value of values) total += value;
      return wrap(total);
    },
    // #endregion
  };
}

/** The integer brought into 0 … most. */
function within(integer: bigint, most: bigint): bigint {
  return integer < 0n ? 0n : integer > most ? most : integer;
}
