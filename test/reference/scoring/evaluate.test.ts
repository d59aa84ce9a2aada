import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';

const bits = (value: number): number => new Uint32Array(Float32Array.of(value).buffer)[0];
const single = (value: number): number => new Float32Array(Uint32Array.of(value).buffer)[0];
const number = fc.integer({ min: -100, max: 100 }).map((n) => n / 64);
const row = fc.array(number, { minLength: 3, maxLength: 3 });

test('small whole parts are added without loss, in any order', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 4 }), row, (weights, sample) => {
      const layer = { weights: weights.map((each) => each.map(bits)), bias: weights.map(() => bits(0)) };
      const { logits, means } = scoring.evaluate({
        models: [[layer], [layer]],
        samples: [sample.map(bits)],
        temperature: 0n,
        noiseFloor: 0n,
        steepness: 8n,
      });
      const exact = weights.map((each) => each.reduce((sum, weight, i) => sum + weight * sample[i], 0));
      expect(logits[0][0].map((each) => single(each) + 0)).toEqual(exact.map((each) => each + 0));
      expect(means).toEqual([0n]);
    }),
  );
});
