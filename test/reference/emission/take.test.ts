import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, numbers } from '../../../src/reference/index.ts';
import { absent, corpusJson } from '../../corpora.ts';

const { U96F32 } = numbers;

interface Golden {
  readonly id: string;
  readonly operation: string;
  readonly input: { readonly alpha: string };
  readonly output: Readonly<Record<string, string>>;
}
const goldens = ((corpusJson('protocol/emission-goldens.json') ?? []) as readonly Golden[]).filter(
  ({ operation }) => operation === 'delegate take split (take=11796)',
);

const split = (take: number | null, amount: numbers.U96F32) =>
  emission.splitTake({ taker: 'delegate', take, minimumTake: 0, amount });

describe.skipIf(goldens.length === 0)(`goldens (${absent})`, () => {
  test.each(goldens)('$id', ({ input, output }) => {
    const amount = U96F32.saturatingFromInteger(BigInt(input.alpha));
    for (const take of [11_796, null]) {
      const { take: taken, rest, dust } = split(take, amount);
      expect([taken, rest, dust].map(String)).toEqual([output.take, output.nominators, output.dust]);
    }
  });
});

describe('the take', () => {
  const amounts = fc.bigInt(0n, (21n * 10n ** 15n) << 32n).map((bits) => U96F32.fromBits(bits));

  test('conserves the amount, and loses at most one rao of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65_535 }), amounts, (take, amount) => {
        const { takePart, restPart, take: taken, rest, dust } = split(take, amount);
        expect(takePart + restPart).toBe(amount);
        expect(dust === 0n || dust === 1n).toBe(true);
        expect(taken + rest + dust).toBe(U96F32.floor(amount));
      }),
    );
  });

  test('grows with its proportion', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65_534 }), amounts, (take, amount) => {
        expect(split(take, amount).takePart <= split(take + 1, amount).takePart).toBe(true);
      }),
    );
  });

  test('that was never set is 11796 for a delegate and 0 for a childkey', () => {
    expect(emission.defaultTake).toEqual({ delegate: 11_796, childkey: 0 });
  });
});
