import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { market, numbers } from '../../../src/reference/index.ts';
import { pool, rao } from './drawn.ts';
import { big, forGoldens } from './goldens.ts';

const { initialWeight, spotPrice } = market;
const { U64F64 } = numbers;

forGoldens('chain', 'initQuoteWeightFromPrice', (golden) => {
  const answer = initialWeight({
    price: U64F64.fromBits(big(golden, 'priceU64F64Bits')),
    taoReserve: rao(big(golden, 'taoReserve')),
    alphaReserve: rao(big(golden, 'alphaReserve')),
  });
  if ('rejection' in answer) expect(answer.rejection).toEqual({ module: 'Swap', name: golden.output });
  else expect(answer.quoteWeight.toString()).toBe(golden.output);
});

describe('the weight for a price', () => {
  test('gives the pool that price', () => {
    fc.assert(
      fc.property(pool(5, 95), (given) => {
        const price = spotPrice(given);
        const answer = initialWeight({ ...given, price });
        if ('rejection' in answer) return;
        const then = spotPrice({ ...given, quoteWeight: answer.quoteWeight });
        const apart = then > price ? then - price : price - then;
        // The worth is cut off to a rao, and so is as exact as the smaller reserve is large.
        expect(apart <= price / 10_000n + 1000n).toBe(true);
      }),
    );
  });

  test('is a half without a price', () => {
    expect(initialWeight({ taoReserve: rao(0n), alphaReserve: rao(3n) })).toEqual({
      quoteWeight: 5n * 10n ** 17n,
    });
  });
});
