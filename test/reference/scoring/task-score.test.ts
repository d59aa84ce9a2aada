import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';

const text = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 9 });

test('edits are a distance', () => {
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      const { editsBetween } = scoring;
      expect(editsBetween(a, b)).toBe(editsBetween(b, a));
      expect(editsBetween(a, c)).toBeLessThanOrEqual(editsBetween(a, b) + editsBetween(b, c));
      expect(editsBetween(a, b) === 0).toBe(a.join() === b.join());
    }),
  );
});

test('word for word is all or nothing, and all only where the sequence is', () => {
  fc.assert(
    fc.property(text, text, (right, given) => {
      const exact = scoring.taskScore('exact', [right], given).score;
      const sequence = scoring.taskScore('sequence', [right], given).score;
      expect(exact === scoring.one16).toBe(sequence === scoring.one16);
      expect(exact <= sequence).toBe(true);
    }),
  );
});
