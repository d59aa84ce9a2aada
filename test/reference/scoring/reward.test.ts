import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';

const share = fc.bigInt(0n, scoring.one16);
const axes = fc.array(fc.record({ score: share, weight: fc.bigInt(0n, 9n) }), { maxLength: 4 });
const worst = fc.record({ count: fc.bigInt(1n, 4n), share, weight: fc.bigInt(1n, 9n) });

test('a reward is never above 1, and a product never above the fidelity', () => {
  fc.assert(
    fc.property(
      fc.array(share, { minLength: 1, maxLength: 5 }),
      share,
      axes,
      fc.option(worst),
      (divergences, noiseFloor, some, rule) => {
        const { reward, fidelity } = scoring.rewardOf({
          divergences,
          noiseFloor,
          steepness: 8n,
          axes: some,
          worst: rule,
        });
        expect(reward >= 0n && reward <= scoring.one32).toBe(true);
        if (rule === null) expect(reward <= fidelity).toBe(true);
      },
    ),
  );
});

test('more distance is never more reward', () => {
  fc.assert(
    fc.property(share, share, (one, other) => {
      const of = (divergence: bigint) =>
        scoring.rewardOf({
          divergences: [divergence],
          noiseFloor: 1500n,
          steepness: 8n,
          axes: [],
          worst: null,
        }).reward;
      expect(one <= other ? of(one) >= of(other) : of(one) <= of(other)).toBe(true);
    }),
  );
});
