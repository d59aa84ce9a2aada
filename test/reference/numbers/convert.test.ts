import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbers } from '../../../src/reference/index.ts';
import { floored, formats, nearest, valueOf, wrapped } from './drawn.ts';

const { I32F32, I64F64 } = numbers;
const pairs = formats.flatMap((from) => formats.map((to) => ({ from, to })));

describe.each(pairs)('$from.name to $to.name', ({ from, to }) => {
  const moved = (bits: bigint) =>
    floored(bits * 2n ** BigInt(to.fractionBits), 2n ** BigInt(from.fractionBits));

  test('cuts the fraction downwards, then fits it', () => {
    const saturating = numbers.saturatingConversion(from, to);
    const wrapping = numbers.wrappingConversion(from, to);
    fc.assert(
      fc.property(valueOf(from), (value) => {
        expect(saturating(value)).toBe(nearest(moved(value), to.min, to.max));
        expect(wrapping(value)).toBe(wrapped(moved(value), to.min, to.max));
      }),
    );
  });
});

test('the epoch format goes into that of stake and back unharmed', () => {
  fc.assert(
    fc.property(valueOf(I32F32), (value) => {
      expect(numbers.fixed64ToFixed32(numbers.fixed32ToFixed64(value))).toBe(value);
    }),
  );
});

test('the way back loses less than a step', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 95n), max: 2n ** 95n - 1n }), (bits) => {
      const there = numbers.fixed32ToFixed64(numbers.fixed64ToFixed32(I64F64.fromBits(bits)));
      expect(bits - there).toBeGreaterThanOrEqual(0n);
      expect(bits - there).toBeLessThan(2n ** 32n);
    }),
  );
});
