import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { market } from '../../../src/reference/index.ts';
import { amount, weight } from './drawn.ts';
import { forGoldens, type Golden } from './goldens.ts';

const { powerOfRatio, powRatioScaled } = market;
const whole = 10n ** 18n;
const pair = (golden: Golden, field: string): market.Ratio => {
  const [numerator, denominator] = golden.input[field] as readonly [string, string];
  return [BigInt(numerator), BigInt(denominator)];
};

const check = (golden: Golden): void => {
  const power = powRatioScaled({
    base: pair(golden, 'base'),
    exponent: pair(golden, 'exponent'),
    precision: golden.input.precision as number,
    scale: BigInt(golden.input.scale as string),
  });
  expect(power?.toString()).toBe(golden.output);
};

forGoldens('chain', 'powRatioScaled', check);

describe('a power', () => {
  const root = (base: market.Ratio, exponent: market.Ratio): bigint | undefined =>
    powRatioScaled({ base, exponent, precision: 256, scale: whole });

  test('is a root where the exponent is simple, and says so by having no logarithm', () => {
    expect(powerOfRatio({ base: [1n, 4n], exponent: [5n, 10n], precision: 0, scale: whole })).toEqual({
      power: whole / 2n,
      reducedExponent: [1n, 2n],
    });
  });

  test('is 0 or the scale where there is nothing to compute', () => {
    expect(root([0n, 1n], [0n, 1n])).toBe(0n);
    expect(root([2n, 1n], [0n, 1n])).toBe(whole);
    expect(root([0n, 0n], [1n, 1n])).toBeUndefined();
  });

  test('by root and by series differ by one step at most', () => {
    fc.assert(
      fc.property(amount(1n, 10n ** 17n), amount(1n, 10n ** 17n), weight(10, 90), (reserve, any, taken) => {
        const base: market.Ratio = [reserve, reserve + (any % (1000n * reserve))];
        const [a, b] = [taken - (taken % 10n ** 16n), whole - taken + (taken % 10n ** 16n)];
        const exact = root(base, [a, b])!;
        // A millionth of a billionth off the exponent, too little to be felt beside the rounding.
        const near = root(base, [a * 10n ** 40n + 1n, b * 10n ** 40n])!;
        expect(exact - near === 0n || exact - near === 1n).toBe(true);
      }),
    );
  });

  test('grows with its base', () => {
    fc.assert(
      fc.property(amount(1n, 10n ** 17n), amount(1n, 10n ** 17n), weight(20, 80), (reserve, any, taken) => {
        // Payments of up to a thousand reserves, as a pool takes them; far beyond them the series breaks down.
        const more = any % (1000n * reserve);
        const exponent: market.Ratio = [taken, whole - taken];
        const less = root([reserve, reserve + more], exponent)!;
        expect(root([reserve + 1n, reserve + 1n + more], exponent)! >= less).toBe(true);
        expect(less <= whole).toBe(true);
      }),
    );
  });
});
