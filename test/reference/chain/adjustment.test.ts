import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeCorpora, goldensOf, outputOf } from './goldens.ts';

const terms = {
  block: '200',
  lastAdjustmentBlock: '100',
  interval: 100,
  burn: '1000000000',
  minBurn: '500000',
  maxBurn: '100000000000',
  difficulty: '10000000',
  minDifficulty: '10000',
  maxDifficulty: '4611686018427387903',
  registrations: 0,
  powRegistrations: 0,
  burnRegistrations: 0,
  target: 2,
  adjustmentAlpha: '0',
};
const adjust = (input: object) => outputOf('chain.adjustment', { ...terms, ...input }, 'dev-293');

interface Burn {
  readonly current: string;
  readonly registrations: number;
  readonly target: number;
  readonly min: string;
  readonly max: string;
  readonly adjustmentAlpha: string;
}

describeCorpora('a price moves as the sheet says', () => {
  test.each(goldensOf<Burn>('legacyUpgradedBurn'))('$id', ({ input, output }) => {
    const { current, registrations, target, min, max, adjustmentAlpha } = input;
    const given = { burn: current, minBurn: min, maxBurn: max, registrations, target, adjustmentAlpha };
    expect(adjust(given).burn).toBe(output);
  });
});

const count = fc.integer({ min: 0, max: 50 });

test('more registrations never make the price lower, and it stays within its bounds', () => {
  fc.assert(
    fc.property(count, count, fc.integer({ min: 1, max: 20 }), (a, b, target) => {
      const price = (registrations: number) => BigInt(adjust({ registrations, target }).burn as string);
      const [few, many] = a < b ? [a, b] : [b, a];
      expect(price(few)).toBeLessThanOrEqual(price(many));
      expect(price(many)).toBeLessThanOrEqual(BigInt(terms.maxBurn));
    }),
  );
});

test('where one way leads, one term moves alone', () => {
  fc.assert(
    fc.property(count, count, (powRegistrations, burnRegistrations) => {
      fc.pre(powRegistrations !== burnRegistrations);
      const registrations = powRegistrations + burnRegistrations;
      const { burn, difficulty } = adjust({ registrations, powRegistrations, burnRegistrations });
      expect(burn === terms.burn || difficulty === terms.difficulty).toBe(true);
    }),
  );
});
