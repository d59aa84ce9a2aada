import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';
import { forRecorded } from './recorded.ts';

forRecorded('scoring.sdk11Weights');

test('too few weights are refused, unless they are one’s own', () => {
  const input = { uids: [3], weights: [1], minAllowedWeights: 2, maxWeightLimit: 100 };
  expect(scoring.sdk11Weights({ ...input, ownUid: 4 })).toBe('ChainError');
  expect(scoring.sdk11Weights({ ...input, ownUid: 3 })).toMatchObject({
    sent: { uids: [3], values: [65535] },
  });
});
