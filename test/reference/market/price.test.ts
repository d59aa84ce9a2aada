import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { market, numbers } from '../../../src/reference/index.ts';
import { pool, rao } from './drawn.ts';
import { big, forGoldens, type Golden } from './goldens.ts';

const { spotPrice } = market;
const { U64F64 } = numbers;

const poolOf = (golden: Golden, tao: string, alpha: string, weight: string): market.Pool => ({
  mechanism: 1,
  taoReserve: rao(big(golden, tao)),
  alphaReserve: rao(big(golden, alpha)),
  quoteWeight: big(golden, weight),
});

forGoldens('chain', 'balancerPriceU64F64Bits', (golden) => {
  const price = spotPrice(poolOf(golden, 'taoReserve', 'alphaReserve', 'quoteWeightPerquintill'));
  expect(price.toString()).toBe(golden.output);
});

forGoldens('emission', 'chain buy alpha out (no fee, limit not binding)', (golden) => {
  const price = spotPrice(poolOf(golden, 'tao_reserve', 'alpha_reserve', 'quote_weight_perquintill'));
  expect(price.toString()).toBe((golden.output as { readonly price_bits_U64F64: string }).price_bits_U64F64);
});

describe('the price', () => {
  test('is 1 without a market, and 0 without alpha', () => {
    const empty = { taoReserve: rao(5n), alphaReserve: rao(0n), quoteWeight: 5n * 10n ** 17n };
    expect(spotPrice({ ...empty, mechanism: 0 })).toBe(U64F64.one);
    expect(spotPrice({ ...empty, mechanism: 1 })).toBe(U64F64.zero);
  });

  test('grows with TAO, falls with alpha and with the weight of TAO', () => {
    fc.assert(
      fc.property(pool(1, 98), (given) => {
        const price = spotPrice(given);
        expect(spotPrice({ ...given, taoReserve: rao(given.taoReserve + 1n) }) >= price).toBe(true);
        expect(spotPrice({ ...given, alphaReserve: rao(given.alphaReserve + 1n) }) <= price).toBe(true);
        expect(spotPrice({ ...given, quoteWeight: given.quoteWeight + 1n }) <= price).toBe(true);
      }),
    );
  });

  test('is at most the true quotient, and short of it by three roundings at most', () => {
    fc.assert(
      fc.property(pool(), (given) => {
        const { taoReserve: y, alphaReserve: x, quoteWeight: w } = given;
        const above = (10n ** 18n - w) * y * U64F64.one;
        const price = spotPrice(given);
        expect(price * w * x <= above).toBe(true);
        const slack = 3n + y / x + 100n;
        expect((price + slack) * w * x > above).toBe(true);
      }),
    );
  });
});
