import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensus, numbers } from '../../../src/reference/index.ts';
import { exactSum, forUids, part, rao, times, units } from './drawn.ts';

const { I32F32, I64F64 } = numbers;
const filtered = (
  stakeBits: readonly numbers.I64F64[],
  threshold: bigint | number = 0,
  ownerUid: number | null = null,
) => consensus.filterStake({ stakeBits, stakeThreshold: rao(threshold), ownerUid });

describe('stake', () => {
  test('counts from the threshold on, the fraction cut off', () => {
    const almost = I64F64.fromBits(units(10) - 1n);
    const { filteredStakeBits64, stake } = filtered([units(9), almost, units(10), units(30)], 10);
    expect(filteredStakeBits64).toEqual([0n, 0n, units(10), units(30)]);
    expect(stake).toEqual([0n, 0n, part(1, 4), part(3, 4)]);
  });

  test('counts for the owner in any case', () => {
    expect(filtered([units(1), units(1)], 10, 1).stake).toEqual([0n, I32F32.one]);
  });

  test('of nobody stays as it is', () => {
    expect(filtered([]).stake).toEqual([]);
    expect(filtered([units(0), units(0)]).stake).toEqual([0n, 0n]);
  });

  test('too small beside the rest has a share of 0', () => {
    expect(filtered([units(1), units(2n ** 33n)]).stake[0]).toBe(0n);
  });

  test('is shared out so that each share is the floor of the exact one', () => {
    const amounts = forUids((uids) => times(uids, fc.bigInt(1n, 2n ** 59n)));
    fc.assert(
      fc.property(amounts, (whole) => {
        const { stake } = filtered(whole.map(units));
        expect(stake).toEqual(whole.map((each) => (each << 32n) / exactSum(whole)));
      }),
    );
  });
});
