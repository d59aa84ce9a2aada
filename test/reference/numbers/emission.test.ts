import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbers } from '../../../src/reference/index.ts';
import { floored, nearest, valueOf } from './drawn.ts';

const { I32F32 } = numbers;

describe('a share of an emission', () => {
  const rao = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((total) => total as numbers.Rao);

  test('is the product, rounded down, and its whole rao', () => {
    fc.assert(
      fc.property(valueOf(I32F32), rao, (share, total) => {
        const exact = nearest(share * total, numbers.I96F32.min, numbers.I96F32.max);
        expect(numbers.emission(share, total)).toEqual({
          exact,
          rao: nearest(floored(exact, I32F32.one), 0n, 2n ** 64n - 1n),
        });
      }),
    );
  });

  test('the shares of a whole never come to more than the emission', () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 2n ** 40n }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(weights, rao, (bits, total) => {
        const sum = I32F32.sum(bits.map(I32F32.fromBits));
        const parts = bits.map((each) => I32F32.safeDiv(I32F32.fromBits(each), sum));
        const paid = parts.reduce((paidSoFar, part) => paidSoFar + numbers.emission(part, total).rao, 0n);
        expect(paid).toBeLessThanOrEqual(total);
      }),
    );
  });
});
