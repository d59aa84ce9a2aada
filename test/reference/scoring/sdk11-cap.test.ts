import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';
import { forRecorded } from './recorded.ts';

forRecorded('scoring.sdk11Cap');

test('with fewer than 8 weights it is the cap of SDK 10 in 64 bits, where the order is ascending', () => {
  const values = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(values, fc.double({ min: 0.3, max: 1, noNaN: true }), (scores, limit) => {
      const ascending = [...scores].sort((a, b) => a - b);
      const { weights } = scoring.sdk10Cap({ width: 64, values: ascending }, limit);
      expect(scoring.sdk11Cap(ascending, limit)).toEqual(weights.values);
    }),
  );
});
