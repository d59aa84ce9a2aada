import { expect, test } from 'vitest';
import { consensus } from '../../../src/reference/index.ts';

const { checkVecMaxLimited, normalizeWeights } = consensus;

test('no weight may be a larger share than the limit', () => {
  expect(checkVecMaxLimited([1, 1], 32767)).toBe(false);
  expect(checkVecMaxLimited([1, 1], 32768)).toBe(true);
  expect(checkVecMaxLimited([1], 65534)).toBe(false);
  expect(checkVecMaxLimited([1], 65535)).toBe(true);
});

test('nothing, and zeros, keep any limit', () => {
  expect(checkVecMaxLimited([], 0)).toBe(true);
  expect(checkVecMaxLimited([0, 0], 0)).toBe(true);
});

test('weights become shares of 65535, cut off', () => {
  expect(normalizeWeights([1, 2])).toEqual([21845, 43690]);
  expect(normalizeWeights([1, 1])).toEqual([32767, 32767]);
  expect(normalizeWeights([0, 0])).toEqual([0, 0]);
});
