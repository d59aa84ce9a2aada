import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensus, numbers } from '../../../src/reference/index.ts';
import { exactSum, rao, units } from './drawn.ts';

const { stakeWeight } = consensus;
const { I64F64 } = numbers;
const whole = 2n ** 64n - 1n;
const half = 2n ** 63n;
const plain: consensus.StakeWeightInput = {
  alpha: rao(1000),
  tao: rao(100),
  taoWeight: 0n,
  parents: [],
  children: [],
};

describe('stake weight', () => {
  test('is alpha, and TAO for as much as it counts', () => {
    expect(stakeWeight(plain).stakeBits).toBe(units(1000));
    expect(stakeWeight({ ...plain, taoWeight: whole }).stakeBits).toBe(units(1100));
    expect(stakeWeight({ ...plain, taoWeight: half }).stakeBits).toBe(units(1050));
  });

  test('cuts the TAO weight off behind 32 bits', () => {
    const { taoWeight } = stakeWeight({ ...plain, taoWeight: 3320413933267719290n });
    expect(taoWeight).toBe(((3320413933267719290n << 32n) / whole) << 32n);
    expect(stakeWeight({ ...plain, taoWeight: 2n ** 31n }).stakeBits).toBe(units(1000));
  });

  test('is as large as it can be where TAO or alpha has 64 bits', () => {
    expect(stakeWeight({ ...plain, alpha: rao(half) }).stakeBits).toBe(I64F64.max);
    expect(stakeWeight({ ...plain, alpha: rao(half - 1n) }).stakeBits).toBe(units(half - 1n));
  });

  test('leaves a hotkey at least nothing', () => {
    expect(stakeWeight({ ...plain, children: [whole, whole] }).inheritedAlpha).toBe(0n);
  });

  test('takes from the parents by their stake, and cuts off once', () => {
    const parents = [
      { proportion: half - 1n, alpha: rao(3), tao: rao(1) },
      { proportion: half - 1n, alpha: rao(3), tao: rao(0) },
    ];
    const { inheritedAlpha, inheritedTao } = stakeWeight({ ...plain, parents });
    expect([inheritedAlpha, inheritedTao]).toEqual([1002n, 100n]);
  });

  test('of parents and children together is never more than their stake', () => {
    const amount = fc.bigInt(0n, 2n ** 62n);
    const proportions = fc.array(fc.bigInt(0n, whole / 4n), { maxLength: 4 });
    fc.assert(
      fc.property(amount, proportions, (alpha, children) => {
        const parent = stakeWeight({ ...plain, alpha: rao(alpha), children });
        const given = children.map(
          (proportion) =>
            stakeWeight({
              ...plain,
              alpha: rao(0),
              parents: [{ proportion, alpha: rao(alpha), tao: rao(0) }],
            }).inheritedAlpha,
        );
        expect(parent.inheritedAlpha + exactSum(given) <= alpha).toBe(true);
      }),
    );
  });
});
