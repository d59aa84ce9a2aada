import { Blake2128Concat, Identity, Twox128, Twox64Concat } from '@polkadot-api/substrate-bindings';
import { decode, encode, fromHex, toHex, type Hex, type Kind } from '../scale/index.ts';
import type { Build } from './build.ts';

/** How a key's bytes are hashed into the raw key; each keeps the bytes themselves at the end. */
export type Hasher = 'Identity' | 'Blake2_128Concat' | 'Twox64Concat';

/** One key of a map: its hasher and its kind. */
export interface KeyPart<T> {
  readonly hasher: Hasher;
  readonly kind: Kind<T>;
}

/** The keys of a map, each with its hasher. */
export type KeyParts<K extends readonly unknown[]> = { readonly [I in keyof K]: KeyPart<K[I]> };

/** A storage item: where it lies, what it holds, and what an absent entry reads as. */
export interface Item<K extends readonly unknown[], T, Optional extends boolean> {
  readonly pallet: string;
  readonly name: string;
  /** None for a plain value. */
  readonly keys: KeyParts<K>;
  readonly value: Kind<T>;
  /** Whether an absent entry reads as none, and not as a default. */
  readonly optional: Optional;
  readonly builds: readonly Build[];
  /** What an absent entry reads as in a build; `undefined` where it reads as none. */
  fallback(build: Build): T | undefined;
}

/** A storage item of any kind. */
export type StorageItem = Item<readonly unknown[], unknown, boolean>;

// #region hashers
const hashers: Readonly<
  Record<Hasher, { readonly hash: (bytes: Uint8Array) => Uint8Array; readonly prefix: number }>
> = {
  Identity: { hash: Identity, prefix: 0 },
  Twox64Concat: { hash: Twox64Concat, prefix: 8 },
  Blake2_128Concat: { hash: Blake2128Concat, prefix: 16 },
};

/** A key's SCALE bytes behind what its hasher puts before them, without 0x. @see STORAGE-KEY-03 to STORAGE-KEY-07 */
export function hashedKey({ hasher, kind }: KeyPart<unknown>, key: unknown): string {
  return toHex(hashers[hasher].hash(encode(kind, key))).slice(2);
}
// #endregion

/** `SubtensorModule.Weights` */
export function itemName({ pallet, name }: StorageItem): string {
  return `${pallet}.${name}`;
}

// #region raw-key
/** The 16 bytes by which a pallet or an item begins its raw keys. @see STORAGE-KEY-02; Substrate `twox_128` */
export function twox128(text: string): Hex {
  return toHex(Twox128(new TextEncoder().encode(text)));
}

const prefixes = new WeakMap<StorageItem, Hex>();

/**
 * What every raw key of an item begins with: the hash of the pallet's name, then that of the item's.
 *
 * @see STORAGE-KEY-01; Substrate `storage_prefix`
 */
export function rawPrefix(item: StorageItem): Hex {
  const known = prefixes.get(item);
  if (known !== undefined) return known;
  const prefix: Hex = `${twox128(item.pallet)}${twox128(item.name).slice(2)}`;
  prefixes.set(item, prefix);
  return prefix;
}

/** The keys of an entry, each hashed in its own way: what follows the item's prefix, without 0x. */
export function hashedKeys<K extends readonly unknown[], T, O extends boolean>(
  item: Item<K, T, O>,
  keys: readonly unknown[],
): string {
  const parts: readonly KeyPart<unknown>[] = item.keys;
  return keys.map((key, i) => hashedKey(parts[i], key)).join('');
}

/** The raw key of one entry: the item's prefix, then each key hashed in its own way. */
export function rawKey<K extends readonly unknown[], T, O extends boolean>(
  item: Item<K, T, O>,
  keys: K,
): Hex {
  return `${rawPrefix(item)}${hashedKeys(item, keys)}`;
}
// #endregion

/** The keys of an entry, read back from its raw key; `undefined` where the raw key is not one of the item's. */
export function readRawKey(item: StorageItem, raw: string): readonly unknown[] | undefined {
  if (!raw.startsWith(rawPrefix(item))) return undefined;
  const rest = fromHex(`0x${raw.slice(rawPrefix(item).length)}`);
  const keys: unknown[] = [];
  let at = 0;
  for (const { hasher, kind } of item.keys) {
    at += hashers[hasher].prefix;
    // A key without a fixed size is the last, and ends where the raw key does.
    const end = kind.size === undefined ? rest.length : at + kind.size;
    if (end > rest.length) return undefined;
    const key = decode(kind, rest.slice(at, end));
    if (key.length === 0) return undefined;
    keys.push(key[0]);
    at = end;
  }
  return at === rest.length && rawPrefix(item) + hashedKeys(item, keys) === raw ? keys : undefined;
}
