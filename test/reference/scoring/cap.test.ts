import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';
import { sum } from './drawn.ts';

test('none is above its part, nor cut further than by one step', () => {
  const values = fc.array(fc.bigInt(1n, 2n ** 34n), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(values, fc.bigInt(1n, 65535n), (before, limit) => {
      const { values: after, above, cap } = scoring.capped(before, limit);
      if (limit * BigInt(before.length) <= 65535n) {
        expect(new Set(after).size).toBe(1);
        return;
      }
      for (const value of after) expect(value * 65535n <= limit * sum(after)).toBe(true);
      expect(after.every((value, place) => value === before[place] || value === cap)).toBe(true);
      expect(before.filter((value) => value > cap).length).toBe(above);
    }),
  );
});
