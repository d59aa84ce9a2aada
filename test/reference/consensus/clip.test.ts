import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensus, numbers } from '../../../src/reference/index.ts';
import { exactSum, forUids, matrix, part, share, times } from './drawn.ts';

const { I32F32 } = numbers;
const { clipWeights, colClipSparse } = consensus;
const half = part(1, 2);
const quarter = part(1, 4);

const drawn = forUids((uids) => fc.tuple(matrix(uids, share, 'any'), times(uids, share), times(uids, share)));

describe('clipping', () => {
  test('cuts what is above, leaves out what nobody supports, keeps the rest and its zeros', () => {
    const row = [
      [0, half],
      [1, half],
      [2, half],
      [3, 0n as numbers.I32F32],
    ] as const;
    expect(colClipSparse([row], [quarter, half, I32F32.zero, I32F32.zero])).toEqual([
      [
        [0, quarter],
        [1, half],
        [3, 0n],
      ],
    ]);
  });

  test('takes a missing threshold as 0', () => {
    expect(
      colClipSparse(
        [
          [
            [1, half],
            [0, half],
          ],
        ],
        [half],
      ),
    ).toEqual([[[0, half]]]);
  });

  test('never raises a weight, adds none, and keeps the order', () => {
    fc.assert(
      fc.property(drawn, ([weights, thresholds]) => {
        const clipped = colClipSparse(weights, thresholds);
        for (const [uid, row] of clipped.entries()) {
          const before = new Map(weights[uid]);
          for (const [column, value] of row) expect(value <= before.get(column)!).toBe(true);
          const columns = row.map(([column]) => column);
          expect(columns).toEqual(
            weights[uid].map(([column]) => column).filter((column) => columns.includes(column)),
          );
        }
      }),
    );
  });

  test('leaves nothing for itself to do', () => {
    fc.assert(
      fc.property(drawn, ([weights, thresholds]) => {
        const once = colClipSparse(weights, thresholds);
        expect(colClipSparse(once, thresholds)).toEqual(once);
      }),
    );
  });
});

describe('incentive', () => {
  test('is the share of a miner in stake times clipped weight', () => {
    const given = clipWeights({
      activeStake: [quarter, part(3, 4), I32F32.zero],
      weightsNormalized: [
        [[2, I32F32.one]],
        [
          [0, quarter],
          [2, part(3, 4)],
        ],
        [],
      ],
      consensus: [quarter, I32F32.zero, half],
    });
    expect(given.validatorTrust).toEqual([half, part(3, 4), 0n]);
    expect(given.ranksRaw).toEqual([part(3, 16), 0n, half]);
    expect(given.incentive).toEqual([part(3, 11), 0n, part(8, 11)]);
  });

  test('rounds each product down before it adds', () => {
    const step = I32F32.fromBits(1n);
    const { ranksRaw, incentive } = clipWeights({
      activeStake: [half, half],
      weightsNormalized: [[[0, step]], [[0, step]]],
      consensus: [I32F32.one, I32F32.one],
    });
    expect(ranksRaw).toEqual([0n, 0n]);
    expect(incentive).toEqual([0n, 0n]);
  });

  test('adds up to at most 1', () => {
    fc.assert(
      fc.property(drawn, ([weights, thresholds, stake]) => {
        const { incentive } = clipWeights({
          activeStake: stake,
          weightsNormalized: weights,
          consensus: thresholds,
        });
        expect(exactSum(incentive) <= I32F32.one).toBe(true);
      }),
    );
  });
});
