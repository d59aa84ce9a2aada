import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';
import { logits } from './drawn.ts';

test('a model agrees with itself, and with all classes everything is shared', () => {
  fc.assert(
    fc.property(logits(), logits(), fc.integer({ min: 1, max: 6 }), (one, other, k) => {
      expect(scoring.agreement(one, one, k)).toMatchObject({ same: true, shared: k });
      expect(scoring.agreement(one, other, 6).shared).toBe(6);
      expect(scoring.agreement(one, other, 1).shared === 1).toBe(scoring.agreement(one, other, 1).same);
    }),
  );
});
