import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';
import { logits, sum } from './drawn.ts';

test('probabilities are 1 together, and are those of floats', () => {
  fc.assert(
    fc.property(logits(), fc.integer({ min: 0, max: 4 }), (some, temperature) => {
      const probabilities = scoring.softmax(some, BigInt(temperature));
      expect(sum(probabilities)).toBe(scoring.one24);
      const powers = some.map((logit) => Math.exp(Number(logit) / 256 / 2 ** temperature));
      const all = powers.reduce((a, b) => a + b, 0);
      // A depth is cut to 2^-16, and log2 e is taken to 2^-17: up to 2^-12 of a power for the deepest.
      for (const [place, power] of powers.entries())
        expect(Number(probabilities[place]) / 2 ** 24).toBeCloseTo(power / all, 4);
    }),
  );
});

test('only differences count', () => {
  fc.assert(
    fc.property(logits(), fc.bigInt(-9000n, 9000n), (some, shift) => {
      expect(
        scoring.softmax(
          some.map((logit) => logit + shift),
          1n,
        ),
      ).toEqual(scoring.softmax(some, 1n));
    }),
  );
});
