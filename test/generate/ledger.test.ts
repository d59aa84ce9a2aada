import { describe, expect, test } from 'vitest';
import { digest } from '../../src/wire/index.ts';
import { filesOf, made, noDigest, textOf, twoCases } from './topics.ts';

const ledgerPath = 'spec/vectors/ledger.txt';
const retiredPath = 'spec/vectors/retired.txt';

describe('the ledger', () => {
  const ledger = textOf(ledgerPath);

  test('keeps every id with the digest of its input, also of ids that are gone', () => {
    expect(ledger.split('\n').slice(1, -1)).toEqual(
      twoCases.map(({ id, input }) => `${id} ${digest(input)}`),
    );
    const files = filesOf({
      [ledgerPath]: `${ledger}median-old ${noDigest}\n`,
      [retiredPath]: '# by hand\nmedian-old it was the same as median-a\n',
    });
    expect(textOf(ledgerPath, files)).toBe(`${ledger}median-old ${noDigest}\n`);
  });

  test.each([
    [
      'vanished',
      { [ledgerPath]: `${ledger}median-old ${noDigest}\n` },
      /^median-old is gone: bring it back, or add/,
    ],
    [
      'with another input',
      { [ledgerPath]: `median-a ${noDigest}\n` },
      /^median-a has another input than the ledger says/,
    ],
    ['retired and back', { [ledgerPath]: ledger, [retiredPath]: 'median-a twice\n' }, /^median-a is retired/],
    [
      'retired that never was',
      { [ledgerPath]: ledger, [retiredPath]: 'median-z no\n' },
      /median-z never was an id/,
    ],
    [
      'without a reason',
      { [retiredPath]: 'median-a\n' },
      /retired.txt: line 1 is not an id and the reason: median-a/,
    ],
    ['twice', { [ledgerPath]: `a ${noDigest}\na ${noDigest}\n` }, /ledger.txt: line 2: a stands there twice/],
  ])('refuses an id %s', (_what, texts, sentence) => {
    expect(() => made(filesOf(texts))).toThrow(sentence);
  });
});
