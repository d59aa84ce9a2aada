import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbers } from '../../../src/reference/index.ts';
import { formats, signedFormats, valueOf } from './drawn.ts';
import { real } from './real.ts';

const { U64F64, checkedSqrt } = numbers;

describe.each(formats)('a square root of an $name', (format) => {
  test('and the value divided by it are as near as was asked, unless the search ran out', () => {
    const { one, max } = format;
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max }), fc.bigInt({ min: 1n, max: one }), (bits, near) => {
        const [value, epsilon] = [format.fromBits(bits), format.fromBits(near)];
        const root = checkedSqrt(format, value, epsilon)!;
        const other = format.safeDiv(value, root);
        expect(root >= format.zero).toBe(true);
        expect(other < root ? root - other : other - root).toBeLessThanOrEqual(epsilon);
      }),
    );
  });
});

test('the root that shares of the flow era took is within a thousandth of the real one', () => {
  const epsilon = U64F64.safeDiv(U64F64.one, U64F64.saturatingFromInteger(1000n));
  fc.assert(
    fc.property(fc.bigInt({ min: 2n ** 40n, max: 2n ** 95n }), (bits) => {
      const value = U64F64.fromBits(bits);
      const root = checkedSqrt(U64F64, value, epsilon)!;
      expect(real(U64F64, root).minus(real(U64F64, value).sqrt()).abs().toNumber()).toBeLessThan(0.001);
    }),
  );
});

test.each(signedFormats)('a negative $name has none', (format) => {
  fc.assert(
    fc.property(valueOf(format), (value) => {
      if (value < format.zero) expect(checkedSqrt(format, value, format.one)).toBeUndefined();
    }),
  );
});

test('the search ends after 129 halvings, however far it is', () => {
  const max = U64F64.max;
  expect(checkedSqrt(U64F64, max, U64F64.zero)).toBeGreaterThan(2n ** 95n);
  expect(checkedSqrt(U64F64, U64F64.zero, U64F64.zero)).toBe(0n);
});
