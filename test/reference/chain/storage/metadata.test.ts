import { describe, expect, test } from 'vitest';
import { chain } from '../../../../src/reference/index.ts';
import { absent, corpusJson } from '../../../corpora.ts';

interface MetadataItem {
  readonly name: string;
  readonly modifier: 'Default' | 'Optional';
  readonly hashers?: readonly string[];
  readonly key?: string;
  readonly value: string;
  readonly default: string;
}
interface Metadata {
  readonly pallets: readonly {
    readonly name: string;
    readonly counts: { readonly storage?: number };
    readonly detail?: { readonly storage?: readonly MetadataItem[] };
  }[];
}

/** Pallets of which nothing is declared, each with the reason. */
const outside: Readonly<Record<string, string>> = {
  RandomnessCollectiveFlip: 'block hashes for randomness, which no rule here reads',
  Grandpa: 'finality is voted outside the state machine',
  TransactionPayment: 'the fee multiplier is constant',
  Triumvirate: 'the council was retired',
  TriumvirateMembers: 'the council was retired',
  SenateMembers: 'the senate was retired',
  Multisig: 'a way to sign, of Substrate itself',
  Preimage: 'large calls by their hashes, of Substrate itself',
  Scheduler: 'calls for later, of Substrate itself',
  Registry: 'identities before they moved into SubtensorModule',
  AdminUtils: 'the one item switches EVM precompiles',
  Ethereum: 'the EVM is outside',
  EVM: 'the EVM is outside',
  EVMChainId: 'the EVM is outside',
  BaseFee: 'the EVM is outside',
  Crowdloan: 'raises funds before a lease begins',
  Authorship: 'of the developer build that proves stake',
  Staking: 'of the developer build that proves stake',
  Offences: 'of the developer build that proves stake',
  Historical: 'of the developer build that proves stake',
  Session: 'of the developer build that proves stake',
  Babe: 'of the developer build that proves stake',
  ElectionProviderMultiPhase: 'of the developer build that proves stake',
  VoterList: 'of the developer build that proves stake',
  FastUnstake: 'of the developer build that proves stake',
};

/** Items that are left out of a pallet of which others are declared. */
const left: Readonly<Record<string, string>> = {
  'System.ExtrinsicCount': 'lives within one block',
  'System.InherentsApplied': 'lives within one block',
  'System.BlockWeight': 'lives within one block',
  'System.AllExtrinsicsLen': 'lives within one block',
  'System.ExtrinsicData': 'lives within one block',
  'System.Digest': 'lives within one block',
  'System.Events': 'told beside the state',
  'System.EventCount': 'told beside the state',
  'System.EventTopics': 'told beside the state',
  'System.LastRuntimeUpgrade': 'the upgrade is outside the rules',
  'System.UpgradedToU32RefCount': 'an old migration',
  'System.UpgradedToTripleRefCount': 'an old migration',
  'System.ExecutionPhase': 'lives within one block',
  'System.AuthorizedUpgrade': 'the upgrade is outside the rules',
  'Balances.Reserves': 'no pallet of the scope reserves by name',
  'Balances.Holds': 'no pallet of the scope holds',
  'Balances.Freezes': 'no pallet of the scope freezes',
};

/** Keys or values whose type is told in other words, each with the reason. */
const widened: Readonly<Record<string, string>> = {
  'SubtensorModule.LastRateLimitedBlock': 'the enum of the key has more variants at 425',
};

/** The names of fields without the detours of the library that wrote the metadata down. */
function unaliased(type: string): string {
  return type.replace('"_alias":{"hash_":"hash"},', '').replace('"hash_"', '"hash"');
}

describe.each(['dev-293', 'dev-300'] as const)('the storage of %s', (build) => {
  const metadata = corpusJson(`runtime/metadata-${build.slice(-3)}.json`) as Metadata | undefined;
  if (metadata === undefined) {
    test.skip(`not compared: ${absent}`, () => undefined);
    return;
  }
  const pallets = metadata.pallets.filter(({ name }) => !(name in outside));
  const theirs = new Map<string, MetadataItem>(
    pallets.flatMap(({ name, detail }) =>
      (detail?.storage ?? []).map((item) => [`${name}.${item.name}`, item] as const),
    ),
  );
  const ours = new Map<string, chain.StorageItem>(
    chain.storageItems
      .filter((item) => item.builds.includes(build))
      .map((item) => [chain.itemName(item), item] as const),
  );
  // The metadata counts the items of these and does not detail them.
  const counted = pallets.filter(({ detail }) => detail?.storage === undefined).map(({ name }) => name);

  test('has every item of the metadata, and no other', () => {
    expect([...theirs.keys()].filter((name) => !ours.has(name) && !(name in left))).toEqual([]);
    const strays = [...ours.keys()].filter(
      (name) => !theirs.has(name) && !counted.includes(name.split('.')[0]),
    );
    expect(strays).toEqual([]);
  });

  test('has as many items as the metadata counts where it does not detail them', () => {
    const sizes = counted.map((name) => [
      name,
      [...ours.keys()].filter((item) => item.startsWith(`${name}.`)).length,
    ]);
    const wanted = counted.map((name) => [
      name,
      metadata.pallets.find((pallet) => pallet.name === name)?.counts.storage ?? 0,
    ]);
    expect(sizes).toEqual(wanted);
  });

  test('leaves nothing out that is not there', () => {
    expect(Object.keys(left).filter((name) => !theirs.has(name))).toEqual([]);
  });

  const shared = [...ours].filter(([name]) => theirs.has(name));

  test.each(shared)('%s has its hashers, types, modifier and default', (name, item) => {
    const their = theirs.get(name)!;
    const types = item.keys.map(({ kind }) => kind.type);
    const whole = item.keys.length === 1 ? (item.keys[0].kind.spelled ?? types[0]) : `(${types.join(',')})`;
    expect(item.keys.map(({ hasher }) => hasher)).toEqual(their.hashers ?? []);
    if (!(name in widened) && item.keys.length > 0) expect(whole).toBe(their.key);
    expect(item.value.spelled ?? item.value.type).toBe(unaliased(their.value));
    expect(item.optional).toBe(their.modifier === 'Optional');
    if (item.optional) {
      expect(item.fallback(build)).toBeUndefined();
      return;
    }
    const bytes = chain.scale.toHex(chain.scale.encode(item.value, item.fallback(build)));
    if (their.default.endsWith('…')) expect(bytes.startsWith(their.default.slice(0, -1))).toBe(true);
    else expect(bytes).toBe(their.default);
  });
});
