import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';

const row = fc.array(fc.bigInt(1n, 65535n), { minLength: 4, maxLength: 4 });
const named = (values: readonly bigint[]) => values.map((value, uid) => [uid, value] as const);

test('a minority gets no more for its own than the honest give it', () => {
  fc.assert(
    fc.property(row, fc.bigInt(1n, 499n), (honest, stake) => {
      const together = scoring.federation(
        [
          { stake: 1000n - stake, weights: named(honest) },
          { stake, weights: [[9, 65535n]] },
        ],
        scoring.one16 / 2n,
      );
      expect(together.shares.find(([uid]) => uid === 9)).toEqual([9, 0n]);
      expect(together.trust[1]).toBe(0n);
    }),
  );
});

test('one row alone is its own', () => {
  fc.assert(
    fc.property(row, fc.bigInt(1n, 10n ** 12n), (values, stake) => {
      const { shares, trust } = scoring.federation([{ stake, weights: named(values) }], scoring.one16 / 2n);
      const sum = values.reduce((all, value) => all + value, 0n);
      for (const [uid, share] of shares) {
        const off = share - (values[uid] * scoring.one32) / sum;
        expect(off >= 0n && off <= 4n).toBe(true);
      }
      expect(scoring.one32 - trust[0] < 5n).toBe(true);
    }),
  );
});
