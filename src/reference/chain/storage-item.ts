/**
 * A storage item of a pallet, and the raw keys under which a Substrate node keeps it.
 *
 * @module
 */
import { Blake2128Concat, Identity, Twox128, Twox64Concat } from '@polkadot-api/substrate-bindings';
import type { Json } from '../operation.ts';
import { fromHex, toHex, type StorageCodec } from './storage-codecs.ts';

/** How a key's bytes are hashed into the raw key; each keeps the bytes themselves at the end. */
export type Hasher = 'identity' | 'twox64' | 'blake2';

/** One key of a map: its hasher, its codec, and how many bytes it has. */
export interface StorageKey {
  readonly hasher: Hasher;
  readonly codec: StorageCodec;
  readonly size: number;
}

/** What is declared of an item. */
export interface StorageItem {
  readonly pallet: string;
  readonly name: string;
  readonly keys: readonly StorageKey[];
  readonly value: StorageCodec;
  /** What an absent entry reads as; `undefined` where it reads as none. */
  readonly default?: Json;
}

const hashers: Readonly<
  Record<Hasher, { readonly hash: (bytes: Uint8Array) => Uint8Array; readonly prefix: number }>
> = {
  identity: { hash: Identity, prefix: 0 },
  twox64: { hash: Twox64Concat, prefix: 8 },
  blake2: { hash: Blake2128Concat, prefix: 16 },
};

/** `SubtensorModule.Weights` */
export function itemName({ pallet, name }: StorageItem): string {
  return `${pallet}.${name}`;
}

// #region raw-key
/**
 * What every raw key of an item begins with: the hash of the pallet's name, then that of the item's.
 *
 * @see Substrate `storage_prefix`
 */
export function rawPrefix({ pallet, name }: StorageItem): string {
  const ascii = new TextEncoder();
  return toHex(Uint8Array.of(...Twox128(ascii.encode(pallet)), ...Twox128(ascii.encode(name))));
}

/**
 * The raw key of one entry: the item's prefix, then each key hashed in its own way.
 */
export function rawKey(item: StorageItem, keys: readonly Json[]): string {
  const hashed = item.keys.map(({ hasher, codec }, i) =>
    toHex(hashers[hasher].hash(codec.enc(keys[i]))).slice(2),
  );
  return rawPrefix(item) + hashed.join('');
}
// #endregion

/** The keys of an entry, read back from its raw key; `undefined` where the raw key is not one of the item's. */
export function readRawKey(item: StorageItem, raw: string): readonly Json[] | undefined {
  if (!raw.startsWith(rawPrefix(item))) return undefined;
  const rest = fromHex(`0x${raw.slice(rawPrefix(item).length)}`);
  const keys: Json[] = [];
  let at = 0;
  for (const { hasher, codec, size } of item.keys) {
    at += hashers[hasher].prefix;
    if (at + size > rest.length) return undefined;
    keys.push(codec.dec(rest.slice(at, at + size)));
    at += size;
  }
  return at === rest.length && rawKey(item, keys) === raw ? keys : undefined;
}
