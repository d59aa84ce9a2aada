import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';
import { distribution } from './drawn.ts';

function inFloats(p: readonly bigint[], q: readonly bigint[]): number {
  const part = (a: number, b: number) => (a === 0 ? 0 : a * Math.log2((2 * a) / (a + b)));
  return p.reduce(
    (all, a, i) => all + (part(Number(a), Number(q[i])) + part(Number(q[i]), Number(a))) / 2 / 2 ** 24,
    0,
  );
}

test('is within two steps of the one in floats, and the same from either side', () => {
  fc.assert(
    fc.property(distribution(), distribution(), (p, q) => {
      const divergence = scoring.jensenShannon(p, q);
      expect(Math.abs(Number(divergence) - inFloats(p, q) * 65536)).toBeLessThan(2.5);
      expect(scoring.jensenShannon(q, p)).toBe(divergence);
    }),
  );
});

test('of a distribution and itself it is 0', () => {
  fc.assert(fc.property(distribution(), (p) => scoring.jensenShannon(p, p) === 0n));
});
