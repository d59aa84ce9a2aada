import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbers } from '../../../src/reference/index.ts';
import { valueOf } from './drawn.ts';

const { I32F32, clampValue } = numbers;

test('a clamped value lies within its bounds, the lower of which wins', () => {
  const value = valueOf(I32F32);
  fc.assert(
    fc.property(value, value, value, (x, low, high) => {
      const clamped = clampValue(x, low, high);
      expect(clamped >= low).toBe(true);
      if (low <= high) expect(clamped).toBe([low, x, high].toSorted((a, b) => Number(a - b))[1]);
      else expect(clamped).toBe(low);
    }),
  );
});
