import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensus, numbers } from '../../../src/reference/index.ts';
import { exactSum, forUids, matrix, part, share, times, u16 } from './drawn.ts';

const { I32F32 } = numbers;
const { computeDisabledLiquidAlpha, yuma2Alpha } = consensus;
const yuma3Bonds = (input: consensus.Yuma3BondsInput) => consensus.yuma3Bonds(input, '425');

/** Validators 0 and 1 with a quarter and three quarters of the stake, miner 2 with all the incentive. */
const plain: consensus.Yuma3BondsInput = {
  weightsForBonds: [[[2, I32F32.one]], [[2, part(1, 2)]], []],
  bondsMasked: [[[2, part(1, 2)]], [[2, I32F32.one]], []],
  consensus: [I32F32.zero, I32F32.zero, I32F32.one],
  activeStake: [part(1, 4), part(3, 4), I32F32.zero],
  incentive: [I32F32.zero, I32F32.zero, I32F32.one],
  bondsMovingAverage: 500_000n,
  liquidAlpha: false,
  alphaLow: 45875,
  alphaHigh: 58982,
  alphaSigmoidSteepness: 1000,
};

describe('Yuma3 bonds', () => {
  test('have a scale for each pair, and stake counts for the dividends alone', () => {
    const stages = yuma3Bonds(plain);
    const held = part(3, 4);
    expect(stages.emaBondsRaw).toEqual([[[2, held]], [[2, held]], []]);
    expect(stages.emaBondsNormalized).toEqual([[[2, part(1, 2)]], [[2, part(1, 2)]], []]);
    expect(stages.totalBondsPerValidator).toEqual([part(1, 2), part(1, 2), 0n]);
    expect(stages.dividends).toEqual([part(1, 4), part(3, 4), 0n]);
  });

  test('keep a bond without a weight with one alpha, and drop it with one a pair', () => {
    const weightsForBonds = [[], [[2, part(1, 2)]], []] as const;
    expect(yuma3Bonds({ ...plain, weightsForBonds }).emaBondsRaw[0]).toEqual([[2, part(1, 4)]]);
    expect(yuma3Bonds({ ...plain, weightsForBonds, liquidAlpha: true }).emaBondsRaw[0]).toEqual([]);
  });

  test('have an alpha for each pair only where anyone agrees on anything', () => {
    const zero = plain.consensus.map(() => I32F32.zero);
    expect(yuma3Bonds({ ...plain, liquidAlpha: true })).toHaveProperty('alphas');
    expect(yuma3Bonds({ ...plain, liquidAlpha: true, consensus: zero })).toHaveProperty('alpha', part(1, 2));
    expect(yuma3Bonds(plain)).toHaveProperty('alpha', part(1, 2));
    expect(yuma3Bonds(plain)).not.toHaveProperty('alphas');
  });

  test('pay at most the whole, and hold at most the whole of a pair', () => {
    const drawn = forUids((uids) =>
      fc.record({
        weightsForBonds: matrix(uids, share, 'any'),
        bondsMasked: matrix(uids, share, 'any'),
        consensus: times(uids, share),
        activeStake: times(uids, share),
        incentive: times(uids, share),
        bondsMovingAverage: fc.bigInt(0n, 1_000_000n),
        liquidAlpha: fc.boolean(),
        alphaLow: u16,
        alphaHigh: u16,
        alphaSigmoidSteepness: fc.integer({ min: -32768, max: 32767 }),
      }),
    );
    fc.assert(
      fc.property(drawn, (input) => {
        const { dividends, emaBondsRaw } = yuma3Bonds(input);
        expect(exactSum(dividends) <= I32F32.one).toBe(true);
        for (const row of emaBondsRaw)
          for (const [, bond] of row) expect(bond > 0n && bond <= I32F32.one).toBe(true);
      }),
    );
  });
});

test('the alpha of both modes is the same for every moving average up to a million, and parts beyond what fits', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 1_000_000n), (average) => {
      expect(computeDisabledLiquidAlpha(average)).toBe(yuma2Alpha(average));
    }),
  );
  expect(computeDisabledLiquidAlpha(2n ** 63n)).not.toBe(yuma2Alpha(2n ** 63n));
});
