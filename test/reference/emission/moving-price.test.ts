import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, numbers, rulesets, type Ruleset } from '../../../src/reference/index.ts';
import { absent } from '../../corpora.ts';
import { goldensOf } from './goldens.ts';

const { movingPrice } = emission;
const { I96F32 } = numbers;
const one = I96F32.one;
const bits = (value: string | bigint) => I96F32.fromBits(BigInt(value));
const blocks = (value: string | bigint) => BigInt(value) as numbers.BlockNumber;

const goldens = goldensOf('update_moving_price', 'updateMovingPrice');
const between = rulesets.slice(rulesets.indexOf('261'), rulesets.indexOf('438') + 1);
const isWide = (ruleset: Ruleset) => between.indexOf(ruleset) >= between.indexOf('423');

describe(goldens.length > 0 ? 'the sheet' : `not compared: ${absent}`, () => {
  test.skipIf(goldens.length === 0)('is here', () => expect(goldens.length).toBe(12));

  test.each(goldens)('$id, $operation', ({ input, output }) => {
    const wide = 'price_bits_U64F64' in input;
    const given = movingPrice(
      {
        subnetMechanism: 1,
        movingPrice: bits(input.old_bits_I96F32),
        subnetMovingAlpha: bits(input.SubnetMovingAlpha_bits),
        price: BigInt(wide ? input.price_bits_U64F64 : input.price_bits_U96F32),
        block: blocks(input.block),
        firstEmissionBlock: blocks(input.FirstEmissionBlock),
        emaPriceHalvingBlocks: BigInt(input.halving_blocks),
      },
      wide ? '425' : '298',
    );
    expect(given.movingPrice.toString()).toBe(output.new_bits_I96F32);
    expect(given.alpha.toString()).toBe(output.alpha_bits_U64F64 ?? output.alpha_bits_U96F32);
  });
});

/** A subnet as the chain has it: average and pace from 0 to 1, any price. */
const subnet = fc.record({
  ruleset: fc.constantFrom(...between),
  old: fc.bigInt(0n, one),
  pace: fc.bigInt(0n, one),
  price: fc.bigInt(0n, 4n * one),
  age: fc.bigInt(0n, 10_000_000n),
  halving: fc.bigInt(0n, 1_000_000n),
});

function after({
  ruleset,
  old,
  pace,
  price,
  age,
  halving,
}: typeof subnet extends fc.Arbitrary<infer T> ? T : never) {
  return movingPrice(
    {
      subnetMechanism: 1,
      movingPrice: bits(old),
      subnetMovingAlpha: bits(pace),
      price: isWide(ruleset) ? price << 32n : price,
      block: blocks(age),
      firstEmissionBlock: blocks(1n),
      emaPriceHalvingBlocks: halving,
    },
    ruleset,
  ).movingPrice;
}

describe('the moving price', () => {
  test('I16: stays between 0 and 1 where it is between them', () => {
    fc.assert(
      fc.property(subnet, (drawn) => {
        const price = after(drawn);
        expect(price >= I96F32.zero && price <= one).toBe(true);
      }),
    );
  });

  test('I16 breaks without the cap: the first release averages a price of 2 as 2', () => {
    const input = {
      subnetMechanism: 1,
      movingPrice: one,
      subnetMovingAlpha: bits(one / 2n),
      price: 2n * one,
    };
    expect(movingPrice(input, '233').movingPrice > one).toBe(true);
    expect(movingPrice(input, '234').movingPrice).toBe(one);
  });

  test('lies between the average before and the price, but for two bits that are cut off', () => {
    fc.assert(
      fc.property(subnet, (drawn) => {
        const capped = drawn.price > one ? one : drawn.price;
        const [low, high] = drawn.old < capped ? [drawn.old, capped] : [capped, drawn.old];
        const price = after(drawn);
        expect(price <= high && price >= low - 2n).toBe(true);
      }),
    );
  });

  test('stands still where the price is higher by less than a bit', () => {
    const drawn = { old: 0n, pace: 12_885n, price: 214_748n, age: 3_100_001n, halving: 201_600n } as const;
    for (const ruleset of between) expect(after({ ...drawn, ruleset })).toBe(0n);
  });
});
