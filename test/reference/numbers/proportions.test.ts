import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbers } from '../../../src/reference/index.ts';
import { cut, floored, nearest, valueOf } from './drawn.ts';

const { I32F32 } = numbers;
const shares = Array.from({ length: 65536 }, (_, share) => share);

describe('a u16 as a share', () => {
  test('is its 65535th part, cut off, for every u16', () => {
    const wrong = shares.filter(
      (share) => numbers.u16ProportionToFixed(share) !== (BigInt(share) << 32n) / 65535n,
    );
    expect(wrong).toEqual([]);
    expect(numbers.floatKappa(32767)).toBe(numbers.u16ProportionToFixed(32767));
  });

  test('loses one on its way back, but for 0 and 65535', () => {
    const lost = (share: number) => share - numbers.fixedProportionToU16(numbers.u16ProportionToFixed(share));
    expect(shares.filter((share) => lost(share) === 0)).toEqual([0, 65535]);
    expect(shares.filter((share) => lost(share) > 1)).toEqual([]);
  });
});

test('a share becomes a u16 by two cuts', () => {
  fc.assert(
    fc.property(valueOf(I32F32), (share) => {
      const product = nearest(floored(share * 65535n * I32F32.one, I32F32.one), I32F32.min, I32F32.max);
      expect(numbers.fixedProportionToU16(share)).toBe(
        Number(nearest(floored(product, I32F32.one), 0n, 65535n)),
      );
    }),
  );
});

test('a value is divided by 65535 towards zero', () => {
  fc.assert(
    fc.property(valueOf(I32F32), (value) => {
      expect(numbers.fixedToFixedU16Proportion(value)).toBe(cut(value, 65535n));
    }),
  );
});
