import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbers } from '../../../src/reference/index.ts';
import { cut, signedFormats, valueOf } from './drawn.ts';
import { real, realExp, realLn, realLog2, stepsAbove } from './real.ts';

const { I32F32, ln, log2, safeLn } = numbers;

describe.each(signedFormats)('log2 of an $name', (format) => {
  const { zero, one, max } = format;
  const powers = Array.from({ length: format.integerBits - 1 }, (_, k) => BigInt(k));

  test('is exact at the powers of 2, and at their inverses where those fit', () => {
    for (const k of powers) expect(log2(format, format.fromBits(one << k))).toBe(k * one);
    for (const k of powers.filter((power) => power <= format.fractionBits))
      expect(log2(format, format.fromBits(one >> k))).toBe(k === 0n ? 0n : -k * one);
  });

  test('is within 8 steps of the real logarithm from 1 on', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: one, max }), (bits) => {
        const x = format.fromBits(bits);
        const steps = stepsAbove(format, log2(format, x)!, realLog2(real(format, x)));
        expect(Math.abs(steps)).toBeLessThan(8);
      }),
    );
  });

  test('grows with x from 1 on', () => {
    const fromOne = fc.bigInt({ min: one, max }).map((bits) => format.fromBits(bits));
    fc.assert(
      fc.property(fromOne, fromOne, (a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(log2(format, less)! <= log2(format, more)!).toBe(true);
      }),
    );
  });

  test('is that of the cut inverse, negated, below 1; none where that does not fit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: one - 1n }), (bits) => {
        const inverse = (one * one) / bits;
        const expected =
          inverse > max ? undefined : format.saturatingSub(zero, log2(format, format.fromBits(inverse))!);
        expect(log2(format, format.fromBits(bits))).toBe(expected);
      }),
    );
  });

  test('is none at 0 and below', () => {
    fc.assert(
      fc.property(valueOf(format), (x) => {
        if (x <= zero) expect(log2(format, x)).toBeUndefined();
      }),
    );
  });

  test('ln is log2 over log2(e), which is cut to 23 bits', () => {
    const e = realExp(real(format, one));
    const log2e = BigInt(
      realLog2(e)
        .times(2 ** 23)
        .integerValue(1)
        .toFixed(),
    );
    const divisor = log2e << BigInt(format.fractionBits - 23);
    fc.assert(
      fc.property(valueOf(format), (x) => {
        const logarithm = log2(format, x);
        expect(ln(format, x)).toBe(logarithm === undefined ? undefined : cut(logarithm * one, divisor));
      }),
    );
  });
});

test('ln is too large by 13 parts in a thousand million', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 4n << 32n, max: 2n ** 62n }), (bits) => {
      const x = I32F32.fromBits(bits);
      const ratio = real(I32F32, ln(I32F32, x)!)
        .div(realLn(real(I32F32, x)))
        .toNumber();
      expect(ratio - 1).toBeGreaterThan(1.2e-8);
      expect(ratio - 1).toBeLessThan(1.5e-8);
    }),
  );
});

test('safeLn is ln, and 0 where there is none', () => {
  fc.assert(
    fc.property(valueOf(I32F32), (x) => {
      expect(safeLn(x)).toBe(ln(I32F32, x) ?? 0n);
    }),
  );
  expect(safeLn(I32F32.fromBits(1n))).toBe(0n);
  expect(safeLn(I32F32.fromBits(2n))).toBe(0n);
  expect(safeLn(I32F32.fromBits(3n))).not.toBe(0n);
});
