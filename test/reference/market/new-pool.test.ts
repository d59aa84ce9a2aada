import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { market, numbers } from '../../../src/reference/index.ts';
import { rao } from './drawn.ts';
import { big, forGoldens } from './goldens.ts';

const { medianAlphaPrice, newPool } = market;
const { U64F64 } = numbers;

forGoldens('chain', 'medianSubnetAlphaPrice', (golden) => {
  const prices = (golden.input.pricesU64F64Bits as readonly string[]).map((bits) =>
    U64F64.fromBits(BigInt(bits)),
  );
  expect(medianAlphaPrice(prices).toString()).toBe(golden.output);
});

forGoldens('chain', 'newSubnetPool', (golden) => {
  const { subnetTao, subnetAlphaIn, subnetLocked, recycled } = newPool({
    prices: [U64F64.fromBits(big(golden, 'medianPriceU64F64Bits'))],
    networkMinLock: rao(big(golden, 'minLock')),
    lockAmount: rao(big(golden, 'actualLock')),
  });
  const made = { subnetTao, subnetAlphaIn, recycled, subnetLocked };
  expect(Object.fromEntries(Object.entries(made).map(([name, value]) => [name, value.toString()]))).toEqual(
    golden.output,
  );
});

describe('the median price', () => {
  const price = fc.oneof(fc.constant(0n), fc.bigInt(1n, 20n), fc.bigInt(0n, 100n * 2n ** 64n));

  test('has as many prices below it as above it, in any order', () => {
    fc.assert(
      fc.property(fc.array(price, { maxLength: 12 }), (drawn) => {
        const prices = drawn.map((bits) => U64F64.fromBits(bits));
        const median = medianAlphaPrice(prices);
        expect(medianAlphaPrice([...prices].reverse())).toBe(median);
        const counted = prices.filter((each) => each > 0n);
        const below = counted.filter((each) => each < median).length;
        const above = counted.filter((each) => each > median).length;
        expect(2 * below <= counted.length && 2 * above <= counted.length).toBe(true);
      }),
    );
  });

  test('is the price that a new pool opens at, cut off', () => {
    fc.assert(
      fc.property(fc.bigInt(2n ** 50n, 2n ** 70n), (bits) => {
        const made = newPool({
          prices: [U64F64.fromBits(bits)],
          networkMinLock: rao(10n ** 12n),
          lockAmount: rao(10n ** 12n),
        });
        const opened = market.spotPrice({
          mechanism: 1,
          taoReserve: made.subnetTao,
          alphaReserve: made.subnetAlphaIn,
          quoteWeight: made.quoteWeight,
        });
        expect(opened >= bits).toBe(true);
        expect(opened - bits <= bits / made.subnetAlphaIn + 2n).toBe(true);
      }),
    );
  });
});
