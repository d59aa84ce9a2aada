/**
 * A runtime's metadata, as far as storage goes: which items there are, and how each spells its keys and its value.
 *
 * @module
 */
import { decAnyMetadata, unifyMetadata } from '@polkadot-api/substrate-bindings';
import { chain } from '../../reference/index.ts';

type Unified = ReturnType<typeof unifyMetadata>;
type Lookup = Unified['lookup'];

/** What the metadata says of an item. */
export interface RuntimeItem {
  readonly hashers: readonly string[];
  /** The type of each key, spelt as our kinds are. */
  readonly keys: readonly string[];
  readonly value: string;
  readonly optional: boolean;
  /** What an absent entry reads as, in SCALE. */
  readonly fallback: chain.scale.Hex;
}

/** The items of a runtime by name, as `SubtensorModule.Weights`; `undefined` where the bytes are no metadata that is known. */
export function runtimeItems(metadata: chain.scale.Hex): ReadonlyMap<string, RuntimeItem> | undefined {
  const unified = decoded(metadata);
  if (unified === undefined) return undefined;
  const { lookup, pallets } = unified;
  return new Map(
    pallets.flatMap(({ name, storage }) =>
      (storage?.items ?? []).map((item) => [`${name}.${item.name}`, itemOf(item, lookup)] as const),
    ),
  );
}

function decoded(metadata: chain.scale.Hex): Unified | undefined {
  try {
    return unifyMetadata(decAnyMetadata(metadata));
  } catch {
    return undefined;
  }
}

type Entry = NonNullable<Unified['pallets'][number]['storage']>['items'][number];

function itemOf({ type, modifier, fallback }: Entry, lookup: Lookup): RuntimeItem {
  const bytes: unknown = fallback;
  const shared = {
    optional: modifier === 0,
    fallback: (typeof bytes === 'string' ? bytes : chain.scale.toHex(bytes as Uint8Array)) as chain.scale.Hex,
  };
  if (type.tag === 'plain') return { ...shared, hashers: [], keys: [], value: spelled(lookup, type.value) };
  const { hashers, key, value } = type.value;
  const key0 = lookup[key].def;
  const keys = hashers.length === 1 ? [key] : key0.tag === 'tuple' ? key0.value : [];
  return {
    ...shared,
    hashers: hashers.map(({ tag }) => tag.replace(/^Blake2/, 'Blake2_')),
    keys: keys.map((each) => spelled(lookup, each)),
    value: spelled(lookup, value),
  };
}

/** Types that are known by their own name, and not by what they hold. */
const byName = ['AccountId32', 'H256', 'H160', 'Percent'];

/** Types around one value that count as that value. */
const transparent = [
  'BoundedVec',
  'WeakBoundedVec',
  'TaoBalance',
  'AlphaBalance',
  'NetUid',
  'MechId',
  'NetUidStorageIndex',
];

/** How our kinds spell a type; a struct by its fields, an enum by its variants. */
function spelled(lookup: Lookup, id: number, depth = 0): string {
  const { path, def } = lookup[id];
  const name = path.at(-1) ?? '';
  const inner = (type: number) => spelled(lookup, type, depth + 1);
  if (depth > 12) return '…';
  if (byName.includes(name)) return name;
  if (depth > 0 && /^Fixed[IU]128$/.test(name)) return `SubstrateFixed${name}`;
  switch (def.tag) {
    case 'primitive':
      return def.value.tag;
    case 'compact':
      return `Compact<${inner(def.value)}>`;
    case 'sequence':
      return inner(def.value) === 'u8' ? 'Bytes' : `Vec<${inner(def.value)}>`;
    case 'array':
      return `[${inner(def.value.type)};${def.value.len}]`;
    case 'tuple':
      return def.value.length === 0 ? 'Null' : `(${def.value.map(inner).join(',')})`;
    case 'composite':
      return composite(def.value, name, inner);
    case 'variant':
      return variant(def.value, name, inner);
    default:
      return name;
  }
}

interface Field {
  readonly name?: string | undefined;
  readonly type: number;
}

function composite(fields: readonly Field[], name: string, inner: (type: number) => string): string {
  const [only] = fields;
  if (fields.length === 1 && (only.name === undefined || transparent.includes(name))) {
    const held = inner(only.type);
    if (name === 'BTreeSet') return held.replace(/^Vec/, 'BTreeSet');
    return name === 'BTreeMap' ? held.replace(/^Vec<\((.*)\)>$/, 'BTreeMap<$1>') : held;
  }
  if (fields.some((field) => field.name === undefined))
    return `(${fields.map(({ type }) => inner(type)).join(',')})`;
  return `{${fields.map((field) => `${JSON.stringify(camel(field.name ?? ''))}:${JSON.stringify(inner(field.type))}`).join(',')}}`;
}

function variant(
  variants: readonly { readonly name: string; readonly fields: readonly Field[] }[],
  name: string,
  inner: (type: number) => string,
): string {
  if (name === 'Option') return `Option<${inner(variants[1].fields[0].type)}>`;
  return `{"_enum":${JSON.stringify(variants.map((each) => each.name))}}`;
}

function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Why an item can't be read as it is declared here, in words; `undefined` where the runtime's agrees with ours. */
export function disagreement(ours: chain.StorageItem, theirs: RuntimeItem | undefined): string | undefined {
  if (theirs === undefined) return 'the runtime has no such item';
  const hashers = ours.keys.map(({ hasher }) => hasher).join();
  if (theirs.hashers.join() !== hashers)
    return `its keys are hashed by ${theirs.hashers.join(', ') || 'nothing'}`;
  const keys = ours.keys.map(({ kind }) => shape(kind));
  const at = keys.findIndex((key, i) => key !== theirs.keys[i]);
  if (at >= 0) return `its key ${at + 1} is ${theirs.keys[at]}, and ${keys[at]} was expected`;
  if (theirs.value !== shape(ours.value))
    return `it holds ${theirs.value}, and ${shape(ours.value)} was expected`;
  return undefined;
}

/** How a kind is spelt where what it is called does not count. */
function shape({ type, spelled: long }: chain.scale.Kind<unknown>): string {
  return long ?? type;
}
