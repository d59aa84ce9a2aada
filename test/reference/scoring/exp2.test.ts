import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';

test('the tables have the digest that the page says', () => {
  const digest = `0x${createHash('sha256').update(scoring.tableBytes()).digest('hex')}`;
  expect(digest).toBe(scoring.tablesDigest);
});

test('every entry is the nearest to the true power', () => {
  const nearest = (i: number, steps: number) => BigInt(Math.round(2 ** 24 * 2 ** (-i / steps)));
  expect(scoring.coarse).toEqual([...Array(256).keys()].map((i) => nearest(i, 256)));
  expect(scoring.fine).toEqual([...Array(256).keys()].map((i) => nearest(i, 65536)));
});

test('is within two steps of the true power, and never rises', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000 }), (y) => {
      const power = Number(scoring.exp2(BigInt(y)));
      expect(Math.abs(power - 2 ** 24 * 2 ** (-y / 65536))).toBeLessThan(2);
      expect(scoring.exp2(BigInt(y) + 65536n)).toBe(scoring.exp2(BigInt(y)) >> 1n);
    }),
  );
});

test('a square root is the largest whose square fits', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 2n ** 192n), (square) => {
      const root = scoring.squareRoot(square);
      expect(root * root <= square && (root + 1n) * (root + 1n) > square).toBe(true);
    }),
  );
});
