import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';
import { forRecorded } from './recorded.ts';

forRecorded('scoring.sdk10Weights');

test('without a cap the exact rule keeps the same uids', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 0, max: 65535 }), (values, excludeQuantile) => {
      const uids = [...values.keys()];
      const input = {
        uids,
        numNeurons: values.length,
        minAllowedWeights: 1,
        maxWeightLimit: 1,
        excludeQuantile,
      };
      const sdk = scoring.sdk10Weights({ ...input, weights: { width: 32, values } });
      const row = values.map((value, uid) => [uid, BigInt(value)] as const);
      const { kept } = scoring.outliers(row, BigInt(excludeQuantile), 1n);
      if (kept.length > 0) expect(sdk?.uids).toEqual(kept.map(([uid]) => uid));
    }),
  );
});
