import { expect, test } from 'vitest';
import { consensus } from '../../../src/reference/index.ts';
import { block } from './drawn.ts';

const last = 2n ** 64n - 1n;
const inactive = (lastUpdate: readonly bigint[], n = lastUpdate.length, activityCutoff = 50n, now = 1000n) =>
  consensus.findInactive({ n, lastUpdate: lastUpdate.map(block), activityCutoff, currentBlock: block(now) })
    .inactive;

test('whoever updated exactly a cutoff ago is still active', () => {
  expect(inactive([949n, 950n, 951n])).toEqual([true, false, false]);
});

test('a sum that exceeds 64 bits is the last block there can be', () => {
  expect(inactive([last], 1, last, last)).toEqual([false]);
  expect(inactive([1n], 1, last, last)).toEqual([false]);
});

test('a uid without an update has block 0', () => {
  expect(inactive([1000n], 3)).toEqual([false, true, true]);
  expect(inactive([], 1, 50n, 50n)).toEqual([false]);
});

test('updates beyond the last uid stay', () => {
  expect(inactive([1000n, 1n], 1)).toEqual([false, true]);
});
