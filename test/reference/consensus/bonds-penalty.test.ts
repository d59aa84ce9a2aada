import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensus, numbers } from '../../../src/reference/index.ts';
import { forUids, matrix, part, share, times } from './drawn.ts';

const { I32F32 } = numbers;
const { colClipSparse, interpolateSparse, penalizeWeights } = consensus;
const half = part(1, 2);
const weights = [
  [
    [2, half],
    [0, I32F32.zero],
    [1, half],
  ],
  [],
  [],
] as const;
const clipped = [
  [
    [2, part(1, 4)],
    [0, I32F32.zero],
  ],
  [],
  [],
] as const;
const at = (bondsPenalty: number) =>
  penalizeWeights({ weightsNormalized: weights, clippedWeights: clipped, bondsPenalty }).weightsForBonds;

describe('the bonds penalty', () => {
  test('at its ends gives the one or the other as it is', () => {
    expect(at(0)).toBe(weights);
    expect(at(65535)).toBe(clipped);
  });

  test('in between sorts, drops zeros, and rounds the way down', () => {
    const penalty: bigint = numbers.u16ProportionToFixed(32768);
    const down = (way: bigint) => -((way * penalty + (1n << 32n) - 1n) >> 32n);
    expect(at(32768)).toEqual([
      [
        [1, half + down(half)],
        [2, half + down(part(1, 4))],
      ],
      [],
      [],
    ]);
  });

  test('ends at the last column, and gives what is left where the rows do not match', () => {
    const rows = [[[1, half]]] as const;
    expect(interpolateSparse(rows, rows, 1, half)).toEqual([[]]);
    expect(interpolateSparse(rows, rows, 2, half)).toEqual(rows);
    expect(interpolateSparse(rows, [], 2, half)).toEqual([]);
  });

  test('never lies outside the weight and what was left of it, by more than one step', () => {
    const drawn = forUids((uids) =>
      fc.tuple(matrix(uids, share, 'any'), times(uids, share), fc.integer({ min: 1, max: 65534 })),
    );
    fc.assert(
      fc.property(drawn, ([weightsNormalized, thresholds, bondsPenalty]) => {
        const clippedWeights = colClipSparse(weightsNormalized, thresholds);
        const { weightsForBonds } = penalizeWeights({ weightsNormalized, clippedWeights, bondsPenalty });
        for (const [uid, row] of weightsForBonds.entries()) {
          const high = new Map(weightsNormalized[uid]);
          const low = new Map(clippedWeights[uid]);
          for (const [column, value] of row) {
            expect(value <= high.get(column)!).toBe(true);
            expect(value >= (low.get(column) ?? 0n) - 1n).toBe(true);
          }
        }
      }),
    );
  });
});
