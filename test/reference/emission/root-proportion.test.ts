import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, numbers } from '../../../src/reference/index.ts';
import { absent } from '../../corpora.ts';
import { goldensOf } from './goldens.ts';

const { rootProportion, taoWeightShare } = emission;
const { U96F32 } = numbers;
const rao = (value: string | bigint) => BigInt(value) as numbers.Rao;
const u64 = fc.bigInt(0n, 2n ** 64n - 1n);

const proportions = goldensOf('root_proportion raw');
const weights = goldensOf('tao_weight raw');

describe(proportions.length > 0 ? 'the sheet' : `not compared: ${absent}`, () => {
  test.skipIf(proportions.length === 0)('is here', () => expect(weights).not.toEqual([]));

  test.each(proportions)('$id', ({ input, output }) => {
    const given = rootProportion({
      rootTao: rao(input.root_tao),
      taoWeight: BigInt(input.TaoWeight),
      alphaIssuance: rao(input.alpha_issuance),
    });
    expect(given.rootProportion.toString()).toBe(output.bits);
  });

  test.each(weights)('$id', ({ input, output }) => {
    expect(taoWeightShare(BigInt(input.TaoWeight)).toString()).toBe(output.bits);
  });
});

describe('root proportion', () => {
  test('lies between 0 and 1, and is 1 only without alpha', () => {
    fc.assert(
      fc.property(u64, u64, u64, (rootTao, taoWeight, alpha) => {
        const given = rootProportion({ rootTao: rao(rootTao), taoWeight, alphaIssuance: rao(alpha) });
        expect(given.rootProportion >= U96F32.zero && given.rootProportion <= U96F32.one).toBe(true);
        if (given.rootProportion === U96F32.one) expect(alpha).toBe(0n);
      }),
    );
  });

  test('never rises with alpha, and never falls with TAO', () => {
    fc.assert(
      fc.property(u64, u64, u64, u64, (taoWeight, a, b, other) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const of = (rootTao: bigint, alpha: bigint) =>
          rootProportion({ rootTao: rao(rootTao), taoWeight, alphaIssuance: rao(alpha) }).rootProportion;
        expect(of(other, less) >= of(other, more) || other === 0n || taoWeight < 2n ** 32n).toBe(true);
        expect(of(less, other) <= of(more, other)).toBe(true);
      }),
    );
  });
});
