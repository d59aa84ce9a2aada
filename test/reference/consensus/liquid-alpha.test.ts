import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensus, numbers } from '../../../src/reference/index.ts';
import { forUids, matrix, part, share, times } from './drawn.ts';

const { I32F32, u16ProportionToFixed } = numbers;
const { alphaSigmoid } = consensus;
const low = u16ProportionToFixed(45875);
const high = u16ProportionToFixed(58982);
const steep = (steepness: number) => I32F32.saturatingFromInteger(BigInt(steepness));
const alphas = (input: consensus.LiquidAlphaInput) => consensus.liquidAlphas(input, '425').alphas;

describe('the alpha of a pair', () => {
  const alpha = (weight: number, bond: number, agreed: number, steepness = 1000) =>
    alphaSigmoid(part(agreed, 8), part(weight, 8), part(bond, 8), low, high, steep(steepness));

  test('is the same for a purchase and a sale that are as far apart', () => {
    expect(alpha(6, 0, 2)).toBe(alpha(2, 6, 7));
  });

  test('does not see the consensus where a bond is sold, nor the bond where one is bought', () => {
    expect(alpha(2, 6, 0)).toBe(alpha(2, 6, 8));
    expect(alpha(6, 0, 2)).toBe(alpha(6, 6, 2));
  });

  test('takes a weight below the consensus as no difference', () => {
    expect(alpha(1, 0, 8)).toBe(alpha(1, 1, 1));
  });

  test('is half way between the bounds at a difference of one half, or on a flat curve', () => {
    const half = low + ((high - low) >> 1n);
    expect(alpha(6, 0, 2)).toBe(half);
    for (const weight of [0, 3, 8]) expect(alpha(weight, 0, 0, 0)).toBe(half);
  });

  test('rises with the difference, and falls on a curve that goes down', () => {
    const risen = [0, 1, 2, 4, 6, 8].map((weight) => alpha(weight, 0, 0));
    const fallen = [0, 1, 2, 4, 6, 8].map((weight) => alpha(weight, 0, 0, -1000));
    expect([...risen].sort((a, b) => Number(a - b))).toEqual(risen);
    expect([...fallen].sort((a, b) => Number(b - a))).toEqual(fallen);
  });

  test('lies within its bounds, and is the low one where that is above the high', () => {
    const steepness = fc.integer({ min: -32768, max: 32767 }).map(steep);
    fc.assert(
      fc.property(
        share,
        share,
        share,
        share,
        share,
        steepness,
        (agreed, weight, bond, least, most, slope) => {
          const found = alphaSigmoid(agreed, weight, bond, least, most, slope);
          if (least > most) expect(found).toBe(least);
          else expect(found >= least && found <= most).toBe(true);
        },
      ),
    );
  });
});

describe('rows that are read', () => {
  const plain = { alphaLow: 45875, alphaHigh: 58982, alphaSigmoidSteepness: 1000 };
  const agreed = [part(1, 8), part(1, 8), part(1, 8)];
  const at = (weight: numbers.I32F32, bond: numbers.I32F32) =>
    alphaSigmoid(part(1, 8), weight, bond, low, high, steep(1000));
  const empty = [[], []] as const;
  const half = part(1, 2);

  test('miss every entry whose uid is not above all before it', () => {
    const unsorted = [
      [1, half],
      [0, half],
      [2, half],
    ] as const;
    const [found] = alphas({
      ...plain,
      weightsForBonds: [unsorted, ...empty],
      bondsMasked: [[], ...empty],
      consensus: agreed,
    });
    expect(found).toEqual([at(I32F32.zero, I32F32.zero), at(half, I32F32.zero), at(half, I32F32.zero)]);
    const [bonds] = alphas({
      ...plain,
      weightsForBonds: [[], ...empty],
      bondsMasked: [unsorted, ...empty],
      consensus: agreed,
    });
    expect(bonds).toEqual([at(I32F32.zero, I32F32.zero), at(I32F32.zero, half), at(I32F32.zero, half)]);
  });

  test('are missed behind a uid that the subnet does not have', () => {
    const beyond = [
      [3, half],
      [1, half],
    ] as const;
    const [bonds] = alphas({
      ...plain,
      weightsForBonds: [[], ...empty],
      bondsMasked: [beyond, ...empty],
      consensus: agreed,
    });
    expect(bonds).toEqual(agreed.map(() => at(I32F32.zero, I32F32.zero)));
  });

  test('give every pair the alpha of its weight, its bond and its consensus', () => {
    const drawn = forUids((uids) => fc.tuple(matrix(uids, share), matrix(uids, share), times(uids, share)));
    fc.assert(
      fc.property(drawn, ([weightsForBonds, bondsMasked, consensusOf]) => {
        const found = alphas({ ...plain, weightsForBonds, bondsMasked, consensus: consensusOf });
        const entry = (row: consensus.SparseRow<numbers.I32F32>, column: number) =>
          new Map(row).get(column) ?? I32F32.zero;
        expect(found).toEqual(
          weightsForBonds.map((row, uid) =>
            consensusOf.map((weight, target) =>
              alphaSigmoid(
                weight,
                entry(row, target),
                entry(bondsMasked[uid], target),
                low,
                high,
                steep(1000),
              ),
            ),
          ),
        );
      }),
    );
  });
});
