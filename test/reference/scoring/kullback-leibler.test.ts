import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';
import { distribution } from './drawn.ts';

test('is within two steps of the one in floats with the same floor', () => {
  fc.assert(
    fc.property(distribution(), distribution(), (p, q) => {
      const floats = p.reduce((all, a, i) => {
        const b = Math.max(1, Number(q[i]));
        return a === 0n ? all : all + (Number(a) / 2 ** 24) * Math.log2(Number(a) / b);
      }, 0);
      const { divergence } = scoring.kullbackLeiblerOf(p, q);
      expect(Math.abs(Number(divergence) - Math.max(0, floats) * 65536)).toBeLessThan(2.5);
    }),
  );
});
