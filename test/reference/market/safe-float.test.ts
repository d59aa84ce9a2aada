import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { market, type numbers } from '../../../src/reference/index.ts';

const { addFloats, divFloats, floatFromU64F64, floatToU64, mulDivFloats, safeFloat, subFloats, zeroFloat } =
  market;
const most = 10n ** 21n;
const u64 = fc.bigInt(0n, 2n ** 64n - 1n);
const float = fc
  .tuple(fc.bigInt(0n, most), fc.bigInt(-60n, 40n))
  .map(([mantissa, exponent]) => safeFloat(mantissa, exponent)!);
const something = float.filter(({ mantissa }) => mantissa > 0n);

/** A float as a fraction of whole numbers. */
const fraction = ({ mantissa, exponent }: market.SafeFloat) =>
  exponent < 0n ? ([mantissa, 10n ** -exponent] as const) : ([mantissa * 10n ** exponent, 1n] as const);

/** Whether a is at most b. */
const atMost = (a: market.SafeFloat, b: market.SafeFloat) => {
  const [an, ad] = fraction(a);
  const [bn, bd] = fraction(b);
  return an * bd <= bn * ad;
};

const inRange = ({ mantissa, exponent }: market.SafeFloat) =>
  mantissa === 0n ? exponent === 0n : mantissa > most / 10n && mantissa <= most;

describe('every result', () => {
  test('is in range', () => {
    fc.assert(
      fc.property(something, something, something, (a, b, c) => {
        const results = [addFloats(a, b), subFloats(a, b), divFloats(a, b), mulDivFloats(a, b, c)];
        for (const result of results) expect(inRange(result!)).toBe(true);
      }),
    );
  });

  test('is never above what it stands for', () => {
    fc.assert(
      fc.property(something, something, something, (a, b, c) => {
        const [an, ad] = fraction(a);
        const [bn, bd] = fraction(b);
        const [cn, cd] = fraction(c);
        const [sn, sd] = fraction(addFloats(a, b)!);
        expect(sn * ad * bd <= (an * bd + bn * ad) * sd).toBe(true);
        const [qn, qd] = fraction(divFloats(a, b)!);
        expect(qn * ad * bn <= an * bd * qd).toBe(true);
        const [pn, pd] = fraction(mulDivFloats(a, b, c)!);
        expect(pn * ad * bd * cn <= an * bn * cd * pd).toBe(true);
      }),
    );
  });
});

describe('sums', () => {
  test('do not care which stands first', () => {
    fc.assert(
      fc.property(float, float, (a, b) => {
        expect(addFloats(a, b)).toEqual(addFloats(b, a));
      }),
    );
  });

  test('are not below their larger part', () => {
    fc.assert(
      fc.property(float, float, (a, b) => {
        expect(atMost(a, addFloats(a, b)!)).toBe(true);
      }),
    );
  });

  test('with nothing change nothing, and a float less itself is nothing', () => {
    fc.assert(
      fc.property(float, (a) => {
        expect(addFloats(a, zeroFloat)).toEqual(a);
        expect(subFloats(a, a)).toEqual(zeroFloat);
      }),
    );
  });

  test('are not put in brackets otherwise', () => {
    const whole = { mantissa: most / 2n, exponent: 0n };
    const part = { mantissa: 600_000_000_000_000_000_000n, exponent: -21n };
    expect(addFloats(addFloats(whole, part)!, part)).toEqual(whole);
    expect(addFloats(whole, addFloats(part, part)!)).toEqual({ ...whole, mantissa: whole.mantissa + 1n });
  });
});

describe('integers', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(u64, (value) => {
        expect(floatToU64(safeFloat(value)!)).toBe(value);
      }),
    );
  });

  test('of a share in U64F64 are its whole part, or one less where its fraction is lost', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 128n - 1n), (bits) => {
        const whole = floatToU64(floatFromU64F64(bits as numbers.U64F64));
        expect(whole).toBe(bits >> 64n);
      }),
    );
  });
});
