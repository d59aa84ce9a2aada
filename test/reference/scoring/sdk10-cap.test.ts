import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';
import { absent } from '../../corpora.ts';
import { forRecorded } from './recorded.ts';
import { runsOfSdk, selectedRuns } from './sdk-sheet.ts';

forRecorded('scoring.sdk10Cap');

const here = runsOfSdk().length > 0;
test.skipIf(!here)(here ? 'the kept runs are those of the sheet' : absent, () => {
  const file = new URL('../../../src/generate/scoring/sdk-measured.json', import.meta.url);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(selectedRuns())));
});

test('a pairwise sum is within the rounding of the true one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 400 }), (values) => {
      expect(scoring.pairwiseSum(values, 64)).toBe(values.reduce((sum, value) => sum + value, 0));
    }),
  );
});

test('shares are 1 together', () => {
  const values = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, fc.double({ min: 0.05, max: 1, noNaN: true }), (scores, limit) => {
      const { weights } = scoring.sdk10Cap({ width: 64, values: scores }, limit);
      expect(weights.values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
    }),
  );
});
