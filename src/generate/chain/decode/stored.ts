import { chain, type Json } from '../../../reference/index.ts';
import { alice, bob } from '../accounts.ts';
import { sampleKeys } from '../storage-key/index.ts';
import { keyOf, topicOf, type Row } from './entry.ts';

const sub = 'SubtensorModule.';

/** What is stored and what is not. */
const presence: readonly Row[] = [
  { id: 'empty', title: 'storage with nothing in it', clauses: [5], entries: [] },
  {
    id: 'stored-false',
    title: 'a no that is stored is there',
    clauses: [5],
    entries: [[keyOf(`${sub}IsNetworkMember`, alice, 1), '0x00']],
  },
  {
    id: 'stored-default',
    title: 'a default that is stored is there',
    clauses: [5],
    entries: [[keyOf(`${sub}Kappa`, 1), '0xff7f']],
  },
  {
    id: 'stored-empty-list',
    title: 'an empty list that is stored is there',
    clauses: [5],
    entries: [[keyOf(`${sub}OwnedHotkeys`, alice), '0x00']],
  },
  {
    id: 'stored-zero',
    title: 'a plain zero that is stored is there',
    clauses: [5],
    entries: [[keyOf(`${sub}TotalNetworks`), '0x0000']],
  },
  {
    id: 'two-of-a-map',
    title: 'two entries of a map are one item',
    clauses: [3, 6],
    entries: [
      [keyOf(`${sub}Tempo`, 1), '0x6801'],
      [keyOf(`${sub}Tempo`, 256), '0x6300'],
    ],
  },
  {
    id: 'order-of-raw-keys',
    title: 'subnet 256 comes before subnet 1 in the order of raw keys',
    clauses: [6],
    entries: [
      [keyOf(`${sub}Tempo`, 1), '0x6801'],
      [keyOf(`${sub}Tempo`, 256), '0x6801'],
      [keyOf(`${sub}Tempo`, 2), '0x6801'],
    ],
  },
  {
    id: 'order-of-hashes',
    title: 'accounts are in the order of their hashes',
    clauses: [6],
    entries: [
      [keyOf(`${sub}Owner`, bob), alice],
      [keyOf(`${sub}Owner`, alice), bob],
    ],
  },
];

/** What is stored and what is not. */
export const presenceTopic = topicOf(
  'presence',
  { kind: 'boundary', note: 'an entry that is there, or is not' },
  presence,
);

type Named = readonly [name: string, title: string, of: (item: chain.StorageItem) => boolean];

const themes: readonly Named[] = [
  [
    'plain',
    'every plain item of SubtensorModule',
    ({ pallet, keys }) => pallet === 'SubtensorModule' && keys.length === 0,
  ],
  [
    'maps',
    'an entry of every map of SubtensorModule',
    ({ pallet, keys }) => pallet === 'SubtensorModule' && keys.length === 1,
  ],
  [
    'deep-maps',
    'an entry of every map of more keys',
    ({ pallet, keys }) => pallet === 'SubtensorModule' && keys.length > 1,
  ],
  [
    'other-pallets',
    'an entry of every item of the other pallets',
    ({ pallet }) => pallet !== 'SubtensorModule',
  ],
];

/** An entry that holds what its item reads as where it is absent. */
function entryOf(item: chain.StorageItem, build: chain.Build): readonly (readonly [string, string])[] {
  const fallback = item.fallback(build);
  if (item.optional || fallback === undefined) return [];
  const keys = sampleKeys(item).map((key: Json, i) => item.keys[i].kind.read(key));
  return [[chain.rawKey(item, keys), chain.scale.toHex(chain.scale.encode(item.value, fallback))]];
}

const defaults = (['425', 'dev-293'] as const).flatMap((build) =>
  themes.map(([name, title, of]): Row => ({
    id: `defaults-${name}-${build}`,
    title: `${title}, holding its default at ${build}`,
    clauses: [3, 5],
    entries: chain.storageItems
      .filter((item) => item.builds.includes(build) && of(item))
      .flatMap((item) => entryOf(item, build)),
    rulesets: [build],
  })),
);

/** Every item's default, stored. */
export const defaultsTopic = topicOf(
  'defaults',
  { kind: 'model', note: 'every declared default has its bytes' },
  defaults,
);
