import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensus, numbers } from '../../../src/reference/index.ts';
import { exactSum, forUids, part, share, times } from './drawn.ts';

const { I32F32 } = numbers;
const { maskStake, maskVector } = consensus;
const half = part(1, 2);

describe('active stake', () => {
  test('is that of who is active and may judge', () => {
    const given = maskStake({
      stake: [part(1, 4), part(1, 4), part(1, 4), part(1, 4)],
      inactive: [true, false, false, false],
      validatorPermitsWithOwner: [true, true, false, true],
    });
    expect(given.activeStake).toEqual([0n, half, 0n, half]);
  });

  test('beyond the end of a list is 0, and an empty list takes nothing', () => {
    const stake = [half, half];
    const inactive = [false, false];
    expect(maskStake({ stake, inactive, validatorPermitsWithOwner: [true] }).activeStake).toEqual([
      I32F32.one,
      0n,
    ]);
    expect(maskStake({ stake, inactive, validatorPermitsWithOwner: [] }).activeStake).toEqual(stake);
  });

  test('of nobody stays 0', () => {
    const stake = [half, half];
    const validatorPermitsWithOwner = [true, true];
    expect(maskStake({ stake, inactive: [true, true], validatorPermitsWithOwner }).activeStake).toEqual([
      0n,
      0n,
    ]);
  });

  const drawn = forUids((uids) => fc.tuple(times(uids, share), fc.array(fc.boolean(), { maxLength: 8 })));

  test('is masked once and for all', () => {
    fc.assert(
      fc.property(drawn, ([stake, mask]) => {
        const once = maskVector(mask, stake);
        expect(maskVector(mask, once)).toEqual(once);
      }),
    );
  });

  test('adds up to 1 or a little less, or to 0', () => {
    fc.assert(
      fc.property(drawn, ([stake, mask]) => {
        const { activeStake } = maskStake({
          stake,
          inactive: mask,
          validatorPermitsWithOwner: stake.map(() => true),
        });
        const sum = exactSum(activeStake);
        expect(sum === 0n || (sum <= I32F32.one && sum > I32F32.one - BigInt(stake.length))).toBe(true);
      }),
    );
  });
});
