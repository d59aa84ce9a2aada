import { expect, test } from 'vitest';
import { chain } from '../../../src/reference/index.ts';
import { absent, corpusJson } from '../../corpora.ts';
import { describeCorpora, goldensOf, outputOf } from './goldens.ts';

const errorOf = (pallet: number, index: number, ruleset: '425' | 'dev-293') =>
  outputOf('chain.errorOf', { pallet, index }, ruleset).error;

describeCorpora('errors have the numbers of the sheet', () => {
  test.each(goldensOf<{ pallet: number; error: string }>('moduleErrorIndex'))('$id', ({ input, output }) => {
    expect(errorOf(input.pallet, output as number, '425')).toEqual({
      module: 'SubtensorModule',
      name: input.error,
    });
  });
});

interface Metadata {
  readonly pallets: readonly {
    readonly name: string;
    readonly index: number;
    readonly counts: { readonly errors?: number };
    readonly detail?: { readonly errors?: readonly { readonly name: string; readonly index: number }[] };
  }[];
}
const metadata = corpusJson('runtime/metadata-293.json') as Metadata | undefined;

test.skipIf(metadata === undefined)(metadata === undefined ? absent : 'and those of the metadata', () => {
  const declared = metadata!.pallets.filter(({ name }) => chain.errorsOf('dev-293', name).length > 0);
  for (const { name: module, index: pallet, counts, detail } of declared) {
    expect(errorOf(pallet, counts.errors ?? 0, 'dev-293')).toBeNull();
    for (const { name, index } of detail?.errors ?? [])
      expect(errorOf(pallet, index, 'dev-293')).toEqual({ module, name });
  }
});

test('an error that is gone has moved those behind it', () => {
  expect(errorOf(7, 4, 'dev-293')).toEqual({ module: 'SubtensorModule', name: 'InvalidPort' });
  expect(errorOf(7, 3, '425')).toEqual({ module: 'SubtensorModule', name: 'InvalidPort' });
});
