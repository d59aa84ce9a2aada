import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbers } from '../../../src/reference/index.ts';
import { cut, floored, signedFormats, valueOf, type AnyFormat } from './drawn.ts';
import { real, realExp, stepsAbove } from './real.ts';

const { I32F32, exp, expSafe } = numbers;
const twenty = 20n << 32n;
const upTo = (limit: bigint) => fc.bigInt({ min: -limit, max: limit }).map((bits) => I32F32.fromBits(bits));

/** The series of the clauses in unbounded integers, with the largest number that it meets on its way. */
function seriesOf({ fractionBits, one }: AnyFormat, x: bigint) {
  let [term, sum, largest] = [x, x + one, x + one];
  for (let i = 2n; i < fractionBits; i++) {
    const product = floored(term * x, one);
    term = product / i;
    sum += term;
    for (const met of [product, sum]) if (met > largest) largest = met;
  }
  return { sum, largest };
}

describe.each(signedFormats)('exp of an $name', (format) => {
  const { zero, one, max } = format;

  test('is 1 at 0, and e with 23 fraction bits at 1', () => {
    expect(exp(format, zero)).toBe(one);
    const e = BigInt(
      realExp(real(format, one))
        .times(2 ** 23)
        .integerValue(1)
        .toFixed(),
    );
    expect(exp(format, one)).toBe(e << BigInt(format.fractionBits - 23));
  });

  test('is the series elsewhere, and none where a step does not fit', () => {
    const near = fc.bigInt({ min: -50n * one, max: 50n * one }).map((bits) => format.fromBits(bits));
    fc.assert(
      fc.property(fc.oneof(near, valueOf(format)), (x) => {
        if (x === zero || x === one) return;
        const { sum, largest } = seriesOf(format, x < 0n ? 0n - x : x);
        const power = x < 0n ? cut(one * one, sum) : sum;
        expect(exp(format, x)).toBe(largest > max ? undefined : power);
      }),
    );
  });
});

describe('beside the real function', () => {
  test('is at most 8 steps of e^x below it on 0 to 5, and never above; at 1 it is 355 steps below', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 5n << 32n }), (bits) => {
        const x = I32F32.fromBits(bits);
        const truth = realExp(real(I32F32, x));
        const above = stepsAbove(I32F32, exp(I32F32, x)!, truth);
        expect(above).toBeLessThanOrEqual(0);
        expect(above).toBeGreaterThan(x === I32F32.one ? -355 : -8 * truth.toNumber());
      }),
    );
  });

  test('is at most 8 steps from it on -5 to 0', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(5n << 32n), max: -1n }), (bits) => {
        const x = I32F32.fromBits(bits);
        expect(Math.abs(stepsAbove(I32F32, exp(I32F32, x)!, realExp(real(I32F32, x))))).toBeLessThan(8);
      }),
    );
  });

  test('falls short of it by 0.81 % at 20, where the series is too short', () => {
    const truth = realExp(real(I32F32, I32F32.fromBits(twenty)));
    const short = real(I32F32, exp(I32F32, I32F32.fromBits(twenty))!)
      .div(truth)
      .minus(1)
      .times(-100);
    expect(short.toNumber()).toBeCloseTo(0.8092, 4);
  });
});

test('grows with x, but for the step down at 1', () => {
  fc.assert(
    fc.property(upTo(twenty), upTo(twenty), (a, b) => {
      const [less, more] = a < b ? [a, b] : [b, a];
      if (less === I32F32.one || more === I32F32.one) return;
      expect(exp(I32F32, less)! <= exp(I32F32, more)!).toBe(true);
    }),
  );
  expect(exp(I32F32, I32F32.fromBits((1n << 32n) - 1n))!).toBeGreaterThan(exp(I32F32, I32F32.one)!);
});

test('the last value that has a power is 20.888…', () => {
  expect(exp(I32F32, I32F32.fromBits(89715445397n))).toBe(4994766200130743759n);
  expect(exp(I32F32, I32F32.fromBits(89715445398n))).toBeUndefined();
});

test('expSafe has a value everywhere: that of the nearest of -20 to 20', () => {
  fc.assert(
    fc.property(valueOf(I32F32), (x) => {
      const clamped = x < -twenty ? -twenty : x > twenty ? twenty : x;
      expect(expSafe(x)).toBe(exp(I32F32, I32F32.fromBits(clamped)));
      expect(expSafe(x)).toBeDefined();
    }),
  );
});
