import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/reference/index.ts';
import { describeCorpora, goldensOf, outputOf } from './goldens.ts';

const hash = (input: JsonObject) => outputOf('chain.commitHash', input).hash;

describeCorpora('a commit has the hash of the sheet', () => {
  test.each(goldensOf<JsonObject>('weightsCommitHash'))('$id', ({ input, output }) => {
    const { netuidIndex: mechanismIndex, ...rest } = input;
    expect(hash({ ...rest, mechanismIndex })).toBe(output);
  });
});

test('another part is another hash', () => {
  const u16 = fc.integer({ min: 0, max: 65535 });
  const parts = fc.record({
    who: fc.constantFrom(`0x${'1'.repeat(64)}`, `0x${'2'.repeat(64)}`),
    mechanismIndex: u16,
    uids: fc.array(u16, { maxLength: 4 }),
    values: fc.array(u16, { maxLength: 4 }),
    salt: fc.array(u16, { maxLength: 4 }),
    versionKey: fc.bigInt(0n, 9n).map(String),
  });
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      expect(hash(a) === hash(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});
