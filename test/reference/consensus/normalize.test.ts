import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensus, numbers } from '../../../src/reference/index.ts';
import { exactSum, forUids, part, share, times } from './drawn.ts';

const { I32F32 } = numbers;
const { one, max, min } = I32F32;
const { colNormalizeSparse, normalize, normalizeUsingSum, rowNormalizeSparse } = consensus;
const half = part(1, 2);
const quarter = part(1, 4);
const minusOne = I32F32.saturatingFromInteger(-1n);

describe('normalising', () => {
  test('divides by the sum, whatever it is but 0', () => {
    expect(normalize([quarter, quarter])).toEqual([half, half]);
    expect(normalize([minusOne, minusOne])).toEqual([half, half]);
    expect(normalize([one, minusOne])).toEqual([one, minusOne]);
    expect(normalizeUsingSum([quarter, half], one)).toEqual([quarter, half]);
  });

  test('divides by what is left of a sum that does not fit', () => {
    expect(normalize([max, max])).toEqual([0n, 0n]);
    expect(normalize([min, min])).toEqual([min, min]);
  });

  test('adds up to 1 less at most a step a value', () => {
    fc.assert(
      fc.property(
        forUids((uids) => times(uids, share)),
        (values) => {
          const sum = exactSum(normalize(values));
          expect(sum === 0n || (sum <= one && sum > one - BigInt(values.length))).toBe(true);
        },
      ),
    );
  });

  test('of a row needs a sum above 0', () => {
    const rows = [
      [
        [0, quarter],
        [1, quarter],
      ],
      [
        [0, one],
        [1, minusOne],
      ],
      [[0, minusOne]],
      [],
    ] as const;
    expect(rowNormalizeSparse(rows)).toEqual([
      [
        [0, half],
        [1, half],
      ],
      ...rows.slice(1),
    ]);
  });

  test('of a column leaves one that sums to 0, and those beyond the last', () => {
    const rows = [
      [
        [0, quarter],
        [1, one],
        [3, half],
      ],
      [
        [0, quarter],
        [1, minusOne],
      ],
    ] as const;
    expect(colNormalizeSparse(rows, 3)).toEqual([
      [
        [0, half],
        [1, one],
        [3, half],
      ],
      [
        [0, half],
        [1, minusOne],
      ],
    ]);
    expect(colNormalizeSparse([[[3, half]], [[3, half]]], 3)).toEqual([[[3, half]], [[3, half]]]);
    expect(colNormalizeSparse([[[0, max]], [[0, max]]], 1)).toEqual([[[0, one]], [[0, one]]]);
  });
});
