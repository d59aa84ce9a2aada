import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';
import { absent, corpusText } from '../../corpora.ts';

const sheet = corpusText('protocol/inference.md');
const sides = (stakes: readonly bigint[], blocks: number) =>
  scoring.whitepaper({
    stakes,
    weights: stakes.map((_stake, i) => stakes.map((_other, j) => (i === j ? 1n : 0n))),
    steepness: 10n,
    majority: scoring.one16 / 2n,
    inflation: [1n, 10n],
    blocks,
  });

describe('the simulation of the paper', () => {
  test.skipIf(sheet === undefined)(
    sheet === undefined ? absent : 'prints the five values of the sheet',
    () => {
      const printed = /prints ((?:0\.\d{5}(?:, )?){5})/
        .exec(sheet?.replaceAll('\n', ' ') ?? '')?.[1]
        .split(', ');
      const { shares } = sides([51n, 49n], 5);
      expect(shares.map(([, small]) => (Number(small) / 2 ** 64).toFixed(5))).toEqual(printed);
    },
  );

  test('is within the last digits of the same in doubles', () => {
    let small = 0.49;
    for (const [, exact] of sides([51n, 49n], 5).shares) {
      const part = (share: number) => share / (1 + Math.exp(-10 * (share - 0.5)));
      small = (small + (0.1 * part(small)) / (part(small) + part(1 - small))) / 1.1;
      expect(Number(exact) / 2 ** 64).toBeCloseTo(small, 14);
    }
  });
});

test('shares never come to more than 1, and the larger side never loses', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 10n ** 9n), fc.bigInt(0n, 10n ** 9n), (stake, more) => {
      const { shares } = sides([stake + more, stake], 3);
      for (const [large, small] of shares) {
        expect(large + small <= 1n << 64n).toBe(true);
        expect(large >= small).toBe(true);
      }
    }),
  );
});
