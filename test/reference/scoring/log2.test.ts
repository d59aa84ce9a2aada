import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';

test('is at most the true logarithm, and less than a step and a bit below it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 25 }), (value) => {
      const short = Math.log2(value) * 65536 - Number(scoring.log2(BigInt(value)));
      expect(short).toBeGreaterThan(-1e-6);
      expect(short).toBeLessThan(1.1);
    }),
  );
});

test('of twice a number it is one more', () => {
  fc.assert(
    fc.property(
      fc.bigInt(1n, 2n ** 24n),
      (value) => scoring.log2(2n * value) === scoring.log2(value) + 65536n,
    ),
  );
});
