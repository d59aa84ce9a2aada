import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';

test('the largest is 65535, and the order of values is that of weights', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt(0n, 2n ** 40n), { minLength: 1, maxLength: 8 }), (values) => {
      const weights = new Map(scoring.toU16(values.map((value, uid) => [uid, value] as const)));
      if (values.some((value) => value > 0n)) expect([...weights.values()]).toContain(65535n);
      for (const [i, a] of values.entries())
        for (const [j, b] of values.entries())
          if (a > b) expect((weights.get(i) ?? 0n) >= (weights.get(j) ?? 0n)).toBe(true);
    }),
  );
});
