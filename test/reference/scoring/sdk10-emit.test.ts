import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';
import { forRecorded } from './recorded.ts';

forRecorded('scoring.sdk10Emit');

test('for whole numbers it sends what the exact rule sets, but for one step beside a half', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 9 }), (values) => {
      const sent = scoring.sdk10Emit([...values.keys()], values);
      const exact = scoring.toU16(values.map((value, uid) => [uid, BigInt(value)] as const));
      if (typeof sent === 'string') throw new Error(sent);
      expect(sent.uids).toEqual(exact.map(([uid]) => uid));
      for (const [place, [, weight]] of exact.entries())
        expect(Math.abs(sent.values[place] - Number(weight))).toBeLessThanOrEqual(1);
    }),
  );
});
