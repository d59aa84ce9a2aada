import { describe, expect, test } from 'vitest';
import { chain } from '../../../../src/reference/index.ts';
import { corpusFiles, corpusJson } from '../../../corpora.ts';
import { describeCorpora, goldensOf } from '../goldens.ts';

const palletOf = (index: number) =>
  Object.entries(chain.palletIndices).find(([, number]) => number === index)![0];

describeCorpora('numbers are those of the sheet', () => {
  test.each(goldensOf<{ pallet: number; error: string }>('moduleErrorIndex'))('$id', ({ input, output }) => {
    const pallet = palletOf(input.pallet);
    expect(chain.errorIndex('425', pallet, input.error)).toBe(output);
    expect(chain.errorAt('425', input.pallet, output as number)).toEqual({
      module: pallet,
      name: input.error,
    });
  });

  test.each(goldensOf<{ pallet: number; event: string }>('eventIndex'))('$id', ({ input, output }) => {
    expect(chain.eventIndex('425', palletOf(input.pallet), input.event)).toBe(output);
  });

  test.each(goldensOf<{ name: chain.ValidityReason }>('customTransactionErrorCode'))(
    '$id',
    ({ input, output }) => {
      expect(chain.validityCodes[input.name]).toBe(output);
    },
  );

  test.each(goldensOf<{ error: string }>('poolErrorCodeForPalletError'))('$id', ({ input, output }) => {
    expect(chain.validityCode('425', input.error)).toBe(output);
  });
});

test('every error of 425 that has a code of its own is an error of 425', () => {
  const errors = chain.errorsOf('425', 'SubtensorModule');
  expect(errors).toHaveLength(147);
  expect(chain.eventsOf('425', 'SubtensorModule')).toHaveLength(137);
  expect(errors.filter((name) => chain.validityCode('425', name) !== 255)).toHaveLength(27);
});

test('a name that a build lacks has no number there', () => {
  expect(chain.errorIndex('425', 'SubtensorModule', 'SubNetworkDoesNotExist')).toBeUndefined();
  expect(chain.errorIndex('dev-293', 'SubtensorModule', 'SubNetworkDoesNotExist')).toBe(0);
  expect(chain.errorAt('425', 7, 147)).toBeUndefined();
  expect(chain.errorAt('425', 99, 0)).toBeUndefined();
  expect(chain.eventIndex('425', 'Nothing', 'AtAll')).toBeUndefined();
});

interface Named {
  readonly name: string;
  readonly index: number;
}
interface Metadata {
  readonly pallets: readonly {
    readonly name: string;
    readonly index: number;
    readonly counts: { readonly errors?: number; readonly events?: number };
    readonly detail?: { readonly errors?: readonly Named[]; readonly events?: readonly Named[] };
  }[];
}

describe.each(['dev-293', 'dev-300'] as const)('the names of %s', (build) => {
  const metadata = corpusJson(`runtime/metadata-${build.slice(-3)}.json`) as Metadata | undefined;
  const pallets = (metadata?.pallets ?? []).filter(({ name }) => name in chain.palletIndices);

  test.skipIf(metadata === undefined)('are those of the metadata', () => {
    const inOrder = (named: readonly Named[]) =>
      [...named].sort((a, b) => a.index - b.index).map(({ name }) => name);
    for (const { name, index, counts, detail } of pallets) {
      expect([name, chain.palletIndices[name as chain.PalletName]]).toEqual([name, index]);
      const errors = chain.errorsOf(build, name);
      // The table of the developer builds is that of 293, where a pure proxy's end is told.
      const lacks = build === 'dev-300' && name === 'Proxy' ? 1 : 0;
      const events = chain.eventsOf(build, name);
      if (errors.length === 0 && events.length === 0) continue;
      expect([name, errors.length, events.length - lacks]).toEqual([
        name,
        counts.errors ?? 0,
        counts.events ?? 0,
      ]);
      if (detail?.errors !== undefined) expect(errors).toEqual(inOrder(detail.errors));
      if (detail?.events !== undefined) expect(events).toEqual(inOrder(detail.events));
    }
  });
});

interface XtFixture {
  readonly validity: unknown;
  readonly error?: string;
  readonly events?: readonly (readonly [string, unknown])[];
}
const fixtures = corpusFiles('runtime/fixtures').filter((file) => file.startsWith('293-xt-'));

test.skipIf(fixtures.length === 0)('every event and error that was measured has its number', () => {
  const told = fixtures.map((file) => corpusJson(`runtime/fixtures/${file}`) as XtFixture);
  const apart = (name: string) => {
    const [section, word] = name.split('.');
    return [`${section[0].toUpperCase()}${section.slice(1)}`, word] as const;
  };
  const events = told.flatMap(({ events: own = [] }) => own.map(([name]) => apart(name)));
  const errors = told.flatMap(({ error }) => (error?.includes('.') ? [apart(error)] : []));
  expect(events.length).toBeGreaterThan(0);
  expect(events.filter(([pallet, name]) => chain.eventIndex('dev-293', pallet, name) === undefined)).toEqual(
    [],
  );
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.filter(([pallet, name]) => chain.errorIndex('dev-293', pallet, name) === undefined)).toEqual(
    [],
  );
});

/** Refusals that the older pool gives by a check of its own, not by the error that the call would meet. */
const ownChecks = ['293-xt-add-stake-no-subnet.json', '293-xt-burned-register-interval-limit.json'];

test.skipIf(fixtures.length === 0)('what the pool refused was measured with the code of its error', () => {
  const refused = fixtures.flatMap((file) => {
    const batched = file.replace('.json', '-batched.json');
    if (!fixtures.includes(batched) || ownChecks.includes(file)) return [];
    const { validity } = corpusJson(`runtime/fixtures/${file}`) as XtFixture;
    const { error = '' } = corpusJson(`runtime/fixtures/${batched}`) as XtFixture;
    return validity === 'valid' ? [] : [{ file, validity, name: error.split('.')[1] }];
  });
  expect(refused).toHaveLength(9);
  for (const { file, validity, name } of refused)
    expect([file, validity]).toEqual([file, { invalid: { custom: chain.validityCode('dev-293', name) } }]);
});
