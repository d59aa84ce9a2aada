/**
 * Where an entry of storage lies: its raw key, and the parts that it is put together of.
 *
 * @module
 */
import type { Problem, Json } from '../operation.ts';
import type { Hex } from './scale/index.ts';
import { findItem, hashedKey, rawPrefix, type Build, type StorageItem } from './storage/index.ts';

/** A raw key with its parts. */
export interface StorageKeyStages {
  /** What every raw key of the item begins with. */
  readonly prefix: Hex;
  /** Each key, hashed in its own way. */
  readonly hashed: readonly Hex[];
  readonly key: Hex;
}

// #region storage-key
/**
 * The raw key of one entry: the item's prefix, then each of its keys hashed in its own way.
 *
 * @see STORAGE-KEY-01, STORAGE-KEY-06; Substrate `hashed_key_for`
 */
export function storageKey(item: StorageItem, keys: readonly unknown[]): StorageKeyStages {
  const prefix = rawPrefix(item);
  const hashed = keys.map((key, i): Hex => `0x${hashedKey(item.keys[i], key)}`);
  return { prefix, hashed, key: `0x${[prefix, ...hashed].map((part) => part.slice(2)).join('')}` };
}
// #endregion

/** The item of that name in a build; a problem where it has none. */
export function itemOf(path: string, name: string, build: Build | undefined): StorageItem | Problem {
  const item = findItem(name);
  if (item === undefined) return { path, expected: 'the name of a storage item, as SubtensorModule.Weights' };
  if (build !== undefined && !item.builds.includes(build))
    return { path, expected: `an item that ${build} has` };
  return item;
}

/** What is wrong with the keys of an entry: another number of them, or one that is not of its kind. */
export function keysProblem(path: string, item: StorageItem, keys: readonly Json[]): Problem | undefined {
  if (keys.length !== item.keys.length)
    return { path, expected: item.keys.length === 1 ? 'one key' : `${item.keys.length} keys` };
  return item.keys
    .map(({ kind }, i) => kind.problem(`${path}[${i}]`, keys[i]))
    .find((problem) => problem !== undefined);
}
