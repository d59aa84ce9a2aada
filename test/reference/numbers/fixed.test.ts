import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { numbers } from '../../../src/reference/index.ts';
import { cut, floored, formats, nearest, valueOf, wrapped, type AnyFormat } from './drawn.ts';

type Value = numbers.Fixed<string>;

describe.each(formats)('$name', (format) => {
  const { min, max, zero, one } = format;
  const unit = 2n ** BigInt(format.fractionBits);
  const value = valueOf(format);
  const property = (holds: (a: Value, b: Value) => void) => {
    fc.assert(fc.property(value, value, holds));
  };
  const within = (x: bigint) => nearest(x, min, max);
  const low = (x: bigint) => wrapped(x, min, max);
  const fits = (x: bigint) => (x >= min && x <= max ? x : undefined);

  test('spans its bits', () => {
    const bits = BigInt(format.integerBits + format.fractionBits);
    expect(max - min + 1n).toBe(2n ** bits);
    expect(min < 0n).toBe(format.signed);
    expect(one).toBe(unit);
  });

  test('refuses bits that do not fit, in a sentence', () => {
    expect(() => format.fromBits(max + 1n)).toThrow(`${max + 1n} is not the bits of an ${format.name}`);
    expect(() => format.fromBits(min - 1n)).toThrow(RangeError);
    expect(format.fromBits(min)).toBe(min);
  });

  test('adds and subtracts', () => {
    property((a, b) => {
      expect(format.saturatingAdd(a, b)).toBe(within(a + b));
      expect(format.saturatingSub(a, b)).toBe(within(a - b));
      expect(format.checkedAdd(a, b)).toBe(fits(a + b));
      expect(format.checkedSub(a, b)).toBe(fits(a - b));
      expect(format.wrappingAdd(a, b)).toBe(low(a + b));
      expect(format.wrappingSub(a, b)).toBe(low(a - b));
    });
  });

  test('multiplies, rounding down', () => {
    property((a, b) => {
      const product = floored(a * b, unit);
      expect(format.saturatingMul(a, b)).toBe(within(product));
      expect(format.checkedMul(a, b)).toBe(fits(product));
    });
  });

  test('divides, rounding towards zero', () => {
    property((a, b) => {
      if (b === zero) return;
      const quotient = cut(a * unit, b);
      expect(format.saturatingDiv(a, b)).toBe(within(quotient));
      expect(format.checkedDiv(a, b)).toBe(fits(quotient));
      expect(format.safeDiv(a, b)).toBe(fits(quotient) ?? zero);
    });
  });

  test('divides by zero as it says', () => {
    property((a) => {
      expect(format.checkedDiv(a, zero)).toBeUndefined();
      expect(format.safeDiv(a, zero)).toBe(zero);
      expect(() => format.saturatingDiv(a, zero)).toThrow(RangeError);
    });
  });

  test('sums in any order, and wraps', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 8 }), (values) => {
        const total = values.reduce<bigint>((sum, each) => sum + each, 0n);
        expect(format.sum(values)).toBe(low(total));
        expect(format.sum(values.toReversed())).toBe(low(total));
      }),
    );
  });

  test('takes integers', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), (integer) => {
        expect(format.saturatingFromInteger(integer)).toBe(within(integer * unit));
        expect(format.wrappingFromInteger(integer)).toBe(low(integer * unit));
        expect(format.saturatingFromBits(integer)).toBe(within(integer));
        expect(format.wrappingFromBits(integer)).toBe(low(integer));
      }),
    );
  });

  test('gives integers', () => {
    property((a) => {
      const whole = floored(a, unit);
      expect(format.floor(a)).toBe(whole);
      expect(BigInt(format.saturatingToU16(a))).toBe(nearest(whole, 0n, 2n ** 16n - 1n));
      expect(format.saturatingToU64(a)).toBe(nearest(whole, 0n, 2n ** 64n - 1n));
    });
  });

  test('rounds halves away from zero, and wraps at the top', () => {
    property((a) => {
      const magnitude = floored(2n * (a < 0n ? -a : a) + unit, 2n * unit);
      expect(format.round(a)).toBe(low((a < 0n ? -magnitude : magnitude) * unit));
    });
  });

  test('keeps the order of values in sums, products and conversions', () => {
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const positive = format.saturatingFromBits(c < 0n ? -c : c);
        expect(format.saturatingAdd(less, c) <= format.saturatingAdd(more, c)).toBe(true);
        expect(format.saturatingMul(less, positive) <= format.saturatingMul(more, positive)).toBe(true);
        expect(format.saturatingToU64(less) <= format.saturatingToU64(more)).toBe(true);
      }),
    );
  });
});

test('a format has the layout that its name says', () => {
  const layout = ({ signed, integerBits, fractionBits }: AnyFormat) =>
    `${signed ? 'I' : 'U'}${integerBits}F${fractionBits}`;
  expect(formats.map(layout)).toEqual(formats.map(({ name }) => name));
});
