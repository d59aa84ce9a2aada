import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensus, numbers } from '../../../src/reference/index.ts';
import { exactSum, forUids, matrix, part, share, times } from './drawn.ts';

const { I32F32 } = numbers;
const { classicBonds, yuma2Alpha } = consensus;
const integer = (value: number) => I32F32.saturatingFromInteger(BigInt(value));

/** Validators 0 and 1 with a quarter and three quarters of the stake, miner 2 with all the incentive. */
const plain: consensus.ClassicBondsInput = {
  weightsForBonds: [[[2, I32F32.one]], [[2, I32F32.one]], []],
  bondsMasked: [[[2, integer(300)]], [[2, integer(100)]], []],
  activeStake: [part(1, 4), part(3, 4), I32F32.zero],
  incentive: [I32F32.zero, I32F32.zero, I32F32.one],
  bondsMovingAverage: 500_000n,
};

describe('classic bonds', () => {
  test('are the average of what is held and what is bought, each as shares of the column', () => {
    const stages = classicBonds(plain);
    expect(stages.bondsNormalized).toEqual([[[2, part(3, 4)]], [[2, part(1, 4)]], []]);
    expect(stages.bondsDelta).toEqual([[[2, part(1, 4)]], [[2, part(3, 4)]], []]);
    expect(stages.alpha).toBe(part(1, 2));
    expect(stages.emaBondsRaw).toEqual([[[2, part(1, 2)]], [[2, part(1, 2)]], []]);
    expect(stages.dividendsRaw).toEqual([part(1, 2), part(1, 2), 0n]);
    expect(stages.dividends).toEqual([part(1, 2), part(1, 2), 0n]);
    expect(stages.emaBondsUpscaled).toEqual([[[2, I32F32.one]], [[2, I32F32.one]], []]);
  });

  test('stay where nothing is bought, in proportion', () => {
    const { emaBondsNormalized, emaBondsUpscaled } = classicBonds({
      ...plain,
      weightsForBonds: [[], [], []],
    });
    expect(emaBondsNormalized).toEqual([[[2, part(3, 4)]], [[2, part(1, 4)]], []]);
    expect(emaBondsUpscaled).toEqual([[[2, I32F32.one]], [[2, part(1, 3)]], []]);
  });

  test('in a uid that the subnet does not have end here', () => {
    const { bondsNormalized, emaBondsRaw } = classicBonds({
      ...plain,
      weightsForBonds: [[], [], []],
      bondsMasked: [[[9, integer(1)]], [], []],
    });
    expect(bondsNormalized[0]).toEqual([[9, integer(1)]]);
    expect(emaBondsRaw).toEqual([[], [], []]);
  });

  test('pay at most the whole, and hold at most the whole of a column', () => {
    const drawn = forUids((uids) =>
      fc.record({
        weightsForBonds: matrix(uids, share),
        bondsMasked: matrix(uids, fc.integer({ min: 0, max: 65535 }).map(integer)),
        activeStake: times(uids, share),
        incentive: times(uids, share),
        bondsMovingAverage: fc.bigInt(0n, 1_000_000n),
      }),
    );
    fc.assert(
      fc.property(drawn, (input) => {
        const { dividends, emaBondsNormalized, emaBondsUpscaled } = classicBonds(input);
        expect(exactSum(dividends) <= I32F32.one).toBe(true);
        for (const column of input.incentive.keys()) {
          const ofColumn = (matrix: consensus.SparseMatrix) =>
            matrix.flatMap((row) => row.filter(([uid]) => uid === column).map(([, bond]) => bond));
          expect(exactSum(ofColumn(emaBondsNormalized)) <= I32F32.one).toBe(true);
          const upscaled = ofColumn(emaBondsUpscaled);
          expect(upscaled.every((bond) => bond <= I32F32.one)).toBe(true);
          expect(upscaled.length === 0 || upscaled.includes(I32F32.one)).toBe(true);
        }
      }),
    );
  });
});

describe('alpha', () => {
  test('is what the moving average leaves, and may be negative', () => {
    expect(yuma2Alpha(900_000n)).toBe(I32F32.one - (((900_000n << 64n) / 1_000_000n) >> 32n));
    expect(yuma2Alpha(0n)).toBe(I32F32.one);
    expect(yuma2Alpha(3_000_000n)).toBe(-2n * I32F32.one);
  });

  test('is as low as it can be where the moving average does not fit', () => {
    expect(yuma2Alpha(2n ** 63n)).toBe(I32F32.one - I32F32.max);
  });
});
