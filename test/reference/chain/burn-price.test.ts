import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absent } from '../../corpora.ts';
import { chain, numbers, type JsonObject } from '../../../src/reference/index.ts';
import { goldensOf, outputOf } from './goldens.ts';

const { U64F64 } = numbers;
const { bumpBurn, burnPrice, decayBurn, decayFactor, powQ32 } = chain;
const half = 1n << 31n;
const price = fc.bigInt(0n, 10n ** 15n);
const halfLife = fc.integer({ min: 1, max: 65535 });

const rulesOf = (min: bigint, max: bigint, life: number, increaseMult = U64F64.one): chain.BurnRules => ({
  minBurn: min as numbers.Rao,
  maxBurn: max as numbers.Rao,
  halfLife: life,
  increaseMult,
});

describe('the price of a registration', () => {
  const factors = goldensOf<JsonObject>('decayFactorQ32');
  test.skipIf(factors.length === 0)(factors.length === 0 ? absent : 'has the factors of the sheet', () => {
    for (const { input, output } of factors)
      expect(String(decayFactor(input.halfLife as number))).toBe(output);
  });

  const decays = goldensOf<JsonObject>('burnAfterBlocks');
  test.skipIf(decays.length === 0)(decays.length === 0 ? absent : 'falls as the sheet says', () => {
    for (const { input, output } of decays) {
      const { burn, minBurn, maxBurn, halfLife: life, blocks } = input as never as Record<string, string>;
      const got = outputOf('chain.burnPrice', {
        ...{ burn, minBurn, maxBurn, halfLife: Number(life), increaseMult: '0', block: '100' },
        steps: [{ kind: 'block', times: Number(blocks) }],
      });
      expect(got.burn).toBe(output);
    }
  });

  const bumps = goldensOf<JsonObject>('bumpBurn');
  test.skipIf(bumps.length === 0)(bumps.length === 0 ? absent : 'rises as the sheet says', () => {
    for (const { input, output } of bumps) {
      const { burn, minBurn, maxBurn, multU64F64Bits } = input as never as Record<string, string>;
      const mult = U64F64.fromBits(BigInt(multU64F64Bits));
      const rules = rulesOf(BigInt(minBurn), BigInt(maxBurn), 1, mult);
      expect(String(bumpBurn(BigInt(burn) as numbers.Rao, rules))).toBe(output);
    }
  });

  test('the factor is the greatest whose power is at most one half', () => {
    fc.assert(
      fc.property(halfLife, (life) => {
        const factor = decayFactor(life);
        expect(powQ32(factor, life) <= half).toBe(true);
        expect(powQ32(factor + 1n, life) > half).toBe(true);
      }),
    );
  });

  test('never rises in a block, and never leaves its bounds', () => {
    fc.assert(
      fc.property(price, price, price, halfLife, (burn, a, b, life) => {
        const [min, max] = a < b ? [a, b] : [b, a];
        const after = decayBurn(
          burn as numbers.Rao,
          decayFactor(life),
          5n as numbers.BlockNumber,
          rulesOf(min, max, life),
        );
        expect(after >= min && after <= max).toBe(true);
        if (burn >= min) expect(after <= burn).toBe(true);
      }),
    );
  });

  test('after a half-life it is half, but for what the cuts make', () => {
    fc.assert(
      fc.property(price, fc.integer({ min: 1, max: 400 }), (burn, life) => {
        const { burn: after } = burnPrice({
          ...rulesOf(0n, 1n << 63n, life),
          burn: burn as numbers.Rao,
          block: 1n as numbers.BlockNumber,
          steps: [{ kind: 'block', times: life }],
        });
        // Each block cuts less than a rao, and the factor and its power are off by a few steps of 2^-32 each.
        const off = BigInt(life) + ((burn * BigInt(4 * life)) >> 32n) + 1n;
        expect(after <= burn / 2n + off && after + off >= burn / 2n).toBe(true);
      }),
    );
  });
});
