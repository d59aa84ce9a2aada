import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbers } from '../../../src/reference/index.ts';
import { formats, nearest } from './drawn.ts';
import { real, realExp, realLn } from './real.ts';

const { U64F64, powerOfTwo, safePow } = numbers;
const one = 1n << 64n;
const between = (min: bigint, max: bigint) => fc.bigInt({ min, max }).map((bits) => U64F64.fromBits(bits));

test.each(formats)('2 is multiplied by itself in an $name until it does not fit', (format) => {
  for (let k = 0; k < 256; k++)
    expect(powerOfTwo(format, k)).toBe(nearest(2n ** BigInt(k) * format.one, format.min, format.max));
});

describe('a power by way of the logarithm', () => {
  test('is within 2 millionths of the real one, or 64 steps of 2^-32', () => {
    fc.assert(
      fc.property(between(one / 100n, 100n * one), between(0n, 2n * one), (base, exponent) => {
        const truth = realExp(real(U64F64, exponent).times(realLn(real(U64F64, base))));
        const off = real(U64F64, safePow(base, exponent)).minus(truth).abs().toNumber();
        expect(off).toBeLessThan(2e-6 * truth.toNumber() + 64 / 2 ** 32);
      }),
    );
  });

  test('is 0 for a base that is 0 in I32F32, or whose inverse does not fit there', () => {
    for (const bits of [0n, (1n << 32n) - 1n, 1n << 32n, (3n << 32n) - 1n])
      expect(safePow(U64F64.fromBits(bits), U64F64.one)).toBe(0n);
  });

  test('is 2^31 - 1, not 0, where it is too small for the series', () => {
    expect(safePow(U64F64.fromBits(3n << 32n), U64F64.one)).toBe((2n ** 31n - 1n) * one);
    expect(safePow(U64F64.fromBits(one / 2n), U64F64.fromBits(31n * one))).toBe((2n ** 31n - 1n) * one);
    expect(safePow(U64F64.fromBits(one / 2n), U64F64.fromBits(30n * one))).toBe(4n << 32n);
  });

  test('is 2^31 - 1 where it does not fit an I32F32', () => {
    fc.assert(
      fc.property(between(2n ** 31n * one, U64F64.max), between(one, U64F64.max), (base, exponent) => {
        expect(safePow(base, exponent)).toBe((2n ** 31n - 1n) * one);
      }),
    );
  });
});
