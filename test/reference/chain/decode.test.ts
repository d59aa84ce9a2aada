import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chain, findOperation, type JsonObject } from '../../../src/reference/index.ts';
import { corpusFiles, corpusJson } from '../../corpora.ts';
import { outputOf } from './goldens.ts';

type Entries = readonly chain.RawEntry[];
const decode = (entries: Entries) =>
  outputOf('chain.decode', { entries }) as JsonObject &
    Record<'raw' | 'unknown' | 'malformed', Entries> & { readonly state: chain.State };
const byKey = ([a]: chain.RawEntry, [b]: chain.RawEntry) => (a < b ? -1 : 1);

const tempo = chain.rawKey(chain.findItem('SubtensorModule.Tempo')!, [1]);

test('no entry is lost, whatever it is', () => {
  const hex = (bytes: Uint8Array) => chain.scale.toHex(bytes);
  const anything = fc.tuple(
    fc.oneof(
      fc.uint8Array({ maxLength: 40 }).map(hex),
      fc.uint8Array({ maxLength: 6 }).map((tail) => `${tempo.slice(0, 66)}${hex(tail).slice(2)}`),
    ),
    fc.uint8Array({ maxLength: 6 }).map(hex),
  );
  const entries = fc.uniqueArray(anything, { selector: ([key]) => key, maxLength: 20 });
  fc.assert(
    fc.property(entries, (given) => {
      const { raw, unknown, malformed } = decode(given);
      expect([...raw, ...unknown, ...malformed].sort(byKey)).toEqual([...given].sort(byKey));
    }),
  );
});

test('a key that stands twice is refused with its place', () => {
  const entries = [
    [tempo, '0x6801'],
    [tempo, '0x6801'],
  ];
  expect(findOperation('chain.decode')!.domain({ entries })).toEqual({
    path: 'input.entries[1][0]',
    expected: 'each key once',
  });
});

const fixtures = corpusFiles('runtime/fixtures').filter((file) => /^293-xt-(set|reveal|root)/.test(file));

test.skipIf(fixtures.length === 0)('measured state survives the way to raw entries and back', () => {
  for (const file of fixtures) {
    const { pre } = corpusJson(`runtime/fixtures/${file}`) as { readonly pre: chain.State };
    const declared = Object.fromEntries(Object.entries(pre).filter(([name]) => chain.findItem(name)));
    const answer = findOperation('chain.decode')!.apply({ entries: chain.toRaw(declared) }, 'dev-293');
    expect('output' in answer && answer.output.state).toEqual(declared);
  }
});
