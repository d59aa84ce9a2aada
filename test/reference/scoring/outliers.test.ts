import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';

test('the kept are the highest, and enough where there are enough', () => {
  const row = fc.array(fc.bigInt(0n, 9n), { maxLength: 12 });
  fc.assert(
    fc.property(row, fc.bigInt(0n, 65535n), fc.bigInt(0n, 12n), (values, exclude, minAllowed) => {
      const scores = values.map((value, uid) => [uid, value] as const);
      const { kept, enough } = scoring.outliers(scores, exclude, minAllowed);
      const least = kept.reduce((low, [, score]) => (score < low ? score : low), 10n);
      const left = scores.filter(([uid]) => !kept.some(([other]) => other === uid));
      expect(left.every(([, score]) => score === 0n || score < least)).toBe(true);
      const positive = BigInt(values.filter((value) => value > 0n).length);
      if (positive >= minAllowed && positive > 0n) expect(enough).toBe(true);
    }),
  );
});
