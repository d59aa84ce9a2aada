import { describe, expect, test } from 'vitest';
import { consensus, numbers } from '../../../src/reference/index.ts';
import { part } from './drawn.ts';

const { I32F32 } = numbers;
const { one, zero } = I32F32;
const half = part(1, 2);
const row = (
  weights: consensus.SparseRow<numbers.I32F32>,
  bonds: consensus.SparseRow<numbers.I32F32>,
  alpha: readonly numbers.I32F32[],
) =>
  consensus.liquidEma({
    weightsForBonds: [weights, [], []],
    bondsMasked: [bonds, [], []],
    alphas: [alpha, [zero, zero, zero], [zero, zero, zero]],
  }).emaBondsRaw[0];

describe('the liquid average', () => {
  test('is what is left of the old and what is bought', () => {
    expect(row([[1, half]], [[1, one]], [zero, part(1, 4), zero])).toEqual([[1, part(7, 8)]]);
  });

  test('rounds both products down', () => {
    const step = I32F32.fromBits(1n);
    const almost = I32F32.fromBits(I32F32.one - 1n);
    expect(row([[0, step]], [[0, almost]], [half, zero, zero])).toEqual([[0, (almost - 1n) / 2n]]);
  });

  test('keeps the columns of the weights alone, in their order', () => {
    const alpha = [half, half, half];
    expect(
      row(
        [
          [2, one],
          [0, zero],
        ],
        [
          [0, one],
          [1, one],
        ],
        alpha,
      ),
    ).toEqual([
      [2, half],
      [0, half],
    ]);
  });

  test('leaves out what is not above 0, and columns that have no alpha', () => {
    expect(
      row(
        [
          [0, zero],
          [1, one],
          [3, one],
        ],
        [[3, one]],
        [half, zero, zero],
      ),
    ).toEqual([]);
  });

  test('is at most 1, also where alpha is out of range', () => {
    const minusOne = I32F32.saturatingFromInteger(-1n);
    expect(row([[0, one]], [[0, one]], [minusOne, zero, zero])).toEqual([[0, one]]);
    expect(row([[0, one]], [], [minusOne, zero, zero])).toEqual([]);
    expect(row([[0, one]], [], [I32F32.saturatingFromInteger(5n), zero, zero])).toEqual([[0, one]]);
  });

  test('is the weights as they are where the rows do not match', () => {
    const weights = [[[0, half]]] as const;
    expect(consensus.matEmaAlphaSparse(weights, [], [[half]])).toBe(weights);
    expect(consensus.matEmaAlphaSparse(weights, [[]], [])).toBe(weights);
  });
});
