import { expect, test } from 'vitest';
import { chain, type Json, type JsonObject } from '../../../src/reference/index.ts';
import { corpusJson } from '../../corpora.ts';
import { describeCorpora } from './goldens.ts';

interface Metadata {
  readonly pallets: readonly {
    readonly name: string;
    readonly detail?: {
      readonly constants?: readonly {
        readonly name: string;
        readonly type: string;
        readonly value: string;
      }[];
    };
  }[];
}

const open = (defaults: JsonObject) => chain.openStore({}, { build: 'dev-293', defaults });

describeCorpora('the constants of the developer build', () => {
  const { pallets } = corpusJson('runtime/metadata-293.json') as Metadata;
  const told = pallets.flatMap(({ name: pallet, detail }) =>
    (detail?.constants ?? []).map(({ name, value }) => ({ name: `${pallet}.${name}`, value })),
  );
  const behind = told.filter(({ name }) => chain.itemOfConstant(name) !== undefined);
  const counted = told.filter(({ name }) => chain.findConstant(name) !== undefined);

  test('most of those that a chain begins with are known', () => {
    expect(behind.length).toBeGreaterThan(35);
    expect(counted.map(({ name }) => name).sort()).toEqual(
      Object.values(chain.constants)
        .map(({ name }) => name)
        .sort(),
    );
  });

  test.each(behind)('$name is what its item reads as', ({ name, value }) => {
    const item = chain.findItem(chain.itemOfConstant(name)!)!;
    const read: unknown = item.value.write(item.fallback('dev-293'));
    expect(typeof read === 'string' ? read : JSON.stringify(read)).toBe(value);
  });

  test.each(counted)('$name is what a rule counts with', ({ name, value }) => {
    expect(String(chain.findConstant(name)!.at('dev-293'))).toBe(value);
  });

  test.each(behind)('$name may be another', ({ name }) => {
    const item = chain.findItem(chain.itemOfConstant(name)!)!;
    const kept: Json = item.value.write(item.fallback('dev-293'));
    const other: Json = typeof kept === 'boolean' ? !kept : typeof kept === 'number' ? 7 : '7';
    const store = open({ [name]: other });
    if ('path' in store) throw new Error(store.expected);
    const keys = item.keys.map(({ kind }) => kind.read(0));
    expect(item.value.write(store.get(item, ...keys))).toBe(other);
  });
});

test.each([
  ['SubtensorModule.InitialNothing', 1],
  ['SubtensorModule.Initialtempo', 1],
  ['Initial', 1],
])('%s is no name', (name, value) => {
  expect(open({ [name]: value })).toEqual({
    path: `defaults["${name}"]`,
    expected: 'the name of a storage item, or of a pallet’s constant that a rule reads',
  });
});

test.each([
  ['SubtensorModule.InitialTempo', '10'],
  ['SubtensorModule.HotkeySwapOnSubnetInterval', 10],
  ['System.BlockHashCount', -1],
])('%s asks for its own kind of value', (name, value) => {
  expect(open({ [name]: value })).toHaveProperty('path', `defaults["${name}"]`);
});
