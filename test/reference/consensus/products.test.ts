import { describe, expect, test } from 'vitest';
import { consensus, numbers } from '../../../src/reference/index.ts';
import { part } from './drawn.ts';

const { I32F32 } = numbers;
const { zero, one, max } = I32F32;
const { matmulSparse, matmulTransposeSparse, matVecMulSparse, rowHadamardSparse, rowSumSparse, vecMul } =
  consensus;
const half = part(1, 2);
const quarter = part(1, 4);

/** Two rows; the uid 2 has no number in what they are multiplied with. */
const rows = [
  [
    [1, half],
    [0, one],
  ],
  [
    [0, half],
    [2, one],
  ],
] as const;

describe('sums and products', () => {
  test('the sum of a row wraps', () => {
    expect(rowSumSparse([...rows, []])).toEqual([half + one, half + one, 0n]);
    expect(
      rowSumSparse([
        [
          [0, max],
          [1, I32F32.fromBits(1n)],
        ],
      ]),
    ).toEqual([I32F32.min]);
  });

  test('rows into columns: what is beyond the last column counts for nothing', () => {
    expect(matmulSparse(rows, [half, quarter], 2)).toEqual([half + part(1, 8), quarter]);
    expect(matmulSparse([[[0, max]], [[0, max]]], [one, one], 1)).toEqual([max]);
  });

  test('columns into rows: a missing number is 0', () => {
    expect(matmulTransposeSparse(rows, [half, quarter])).toEqual([half + part(1, 8), quarter]);
    expect(
      matmulTransposeSparse(
        [
          [
            [0, max],
            [1, max],
          ],
        ],
        [one, one],
      ),
    ).toEqual([max]);
  });

  test('each value by its row', () => {
    expect(rowHadamardSparse(rows, [half, zero])).toEqual([
      [
        [1, quarter],
        [0, half],
      ],
      [
        [0, 0n],
        [2, 0n],
      ],
    ]);
  });

  test('each value by its column: what comes to 0 is left out, and what is 1 is not', () => {
    expect(matVecMulSparse(rows, [one, zero])).toEqual([[[0, one]], [[0, half]]]);
  });

  test('two vectors, place by place: what does not fit is 0', () => {
    expect(vecMul([half, max], [half, max])).toEqual([quarter, 0n]);
    expect(vecMul([half, half], [half])).toEqual([quarter]);
  });
});
