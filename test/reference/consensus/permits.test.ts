import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensus } from '../../../src/reference/index.ts';
import { forUids, part, share, times } from './drawn.ts';

const { grantPermits, isTopk } = consensus;

describe('permits in this epoch', () => {
  const held = (validatorPermit: readonly boolean[], ownerUid: number | null) =>
    grantPermits({ stake: [], validatorPermit, maxAllowedValidators: 0, ownerUid }).validatorPermitsWithOwner;

  test('are those of the epoch before, and the owner’s', () => {
    expect(held([true, false, false], 2)).toEqual([true, false, true]);
    expect(held([true, false], null)).toEqual([true, false]);
  });

  test('keep their length where the owner is beyond it', () => {
    expect(held([false], 4)).toEqual([false]);
    expect(held([], 0)).toEqual([]);
  });
});

describe('permits from now on', () => {
  const granted = (parts: readonly number[], maxAllowedValidators: number, ownerUid: number | null = null) =>
    grantPermits({
      stake: parts.map((each) => part(each, 100)),
      validatorPermit: [],
      maxAllowedValidators,
      ownerUid,
    }).newValidatorPermits;

  test('go to the higher uids where shares are equal', () => {
    expect(granted([25, 25, 25, 25], 2)).toEqual([false, false, true, true]);
    expect(granted([25, 50, 25], 2)).toEqual([false, true, true]);
  });

  test('do not go to a share of 0', () => {
    expect(granted([0, 100, 0], 2)).toEqual([false, true, false]);
    expect(granted([0, 100], 7)).toEqual([false, true]);
  });

  test('go to the owner beside the others', () => {
    expect(granted([50, 30, 20, 0], 2, 3)).toEqual([true, true, false, true]);
    expect(granted([50, 50], 0, 1)).toEqual([false, true]);
    expect(granted([50, 50], 2, 9)).toEqual([true, true]);
  });

  test('go to as many as there are places, and nobody left out has more than anyone let in', () => {
    const shares = forUids((uids) => fc.tuple(times(uids, share), fc.integer({ min: 0, max: uids })));
    fc.assert(
      fc.property(shares, ([vector, k]) => {
        const top = isTopk(vector, k);
        expect(top.filter(Boolean)).toHaveLength(k);
        const inside = vector.filter((_, uid) => top[uid]);
        const outside = vector.filter((_, uid) => !top[uid]);
        for (const low of outside) for (const high of inside) expect(low <= high).toBe(true);
      }),
    );
  });
});
