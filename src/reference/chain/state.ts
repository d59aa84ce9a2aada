/**
 * State in its two forms: raw keys and values as a node has them, and the decoded JSON of vectors.
 *
 * @module
 */
import type { Json, JsonObject, Problem } from '../operation.ts';
import { fromHex, toHex } from './storage-codecs.ts';
import { itemName, rawKey, rawPrefix, readRawKey, type StorageItem } from './storage-item.ts';
import { storageItems } from './storage.ts';

/**
 * Storage decoded: an item's name, then its value; for a map its entries by their keys joined with commas.
 *
 * As `{"SubtensorModule.Weights": {"1,0": [[0, 65535]]}}`.
 */
export type State = Readonly<Record<string, Json>>;

/** One entry as a node has it: hex key, hex value. */
export type RawEntry = readonly [key: string, value: string];

/** The declared item of that name. */
export function findItem(name: string): StorageItem | undefined {
  return storageItems.find((item) => itemName(item) === name);
}

/**
 * The value that the chain reads at an entry: what is stored, or the item's default.
 *
 * @param keys the entry's keys, none for a plain item
 */
export function read(state: State, name: string, ...keys: readonly Json[]): Json {
  const stored =
    keys.length === 0 ? state[name] : (state[name] as JsonObject | undefined)?.[textOfKeys(keys)];
  return stored ?? findItem(name)?.default ?? null;
}

/** The entries of a map as they are stored, with their keys as text. */
export function entries(
  state: State,
  name: string,
): readonly (readonly [keys: readonly string[], value: Json])[] {
  return Object.entries((state[name] ?? {}) as JsonObject).map(
    ([keys, value]) => [keys.split(','), value] as const,
  );
}

/** Decoded state, with the raw entries that no declared item owns. */
export interface Decoded {
  readonly state: State;
  readonly unknown: readonly RawEntry[];
}

/** Raw entries to decoded state; a value that its item's codec can't read is a problem at its key. */
export function fromRaw(raw: Iterable<RawEntry>): Decoded | Problem {
  const byPrefix = new Map(storageItems.map((item) => [rawPrefix(item), item]));
  const values: Record<string, Json> = {};
  const maps: Record<string, Record<string, Json>> = {};
  const unknown: RawEntry[] = [];
  for (const [key, value] of raw) {
    const item = byPrefix.get(key.slice(0, 66));
    const keys = item && readRawKey(item, key);
    if (item === undefined || keys === undefined) {
      unknown.push([key, value]);
      continue;
    }
    const decoded = decodeValue(item, value);
    if (decoded === undefined) return { path: key, expected: `the SCALE bytes of ${itemName(item)}` };
    const name = itemName(item);
    if (item.keys.length === 0) values[name] = decoded;
    else (maps[name] ??= {})[textOfKeys(keys)] = decoded;
  }
  return { state: { ...values, ...maps }, unknown };
}

/** Decoded state to raw entries, in the order of their keys. */
export function toRaw(state: State): readonly RawEntry[] {
  const raw = Object.entries(state).flatMap(([name, value]): RawEntry[] => {
    const item = findItem(name);
    if (item === undefined) return [];
    if (item.keys.length === 0) return [[rawKey(item, []), toHex(item.value.enc(value))]];
    return Object.entries(value as JsonObject).map(([keys, entry]) => [
      rawKey(item, keysFromText(item, keys)),
      toHex(item.value.enc(entry)),
    ]);
  });
  return raw.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A value decoded, if encoding it again gives the same bytes. */
function decodeValue(item: StorageItem, value: string): Json | undefined {
  try {
    const decoded = item.value.dec(fromHex(value));
    return toHex(item.value.enc(decoded)) === value ? decoded : undefined;
  } catch {
    return undefined;
  }
}

/** Keys as decoded state has them: joined with commas. */
function textOfKeys(keys: readonly Json[]): string {
  return keys.map((key) => (typeof key === 'string' ? key : JSON.stringify(key))).join(',');
}

/** Keys as JSON: what is 32 bytes or wide stays text, what is narrow becomes a number. */
function keysFromText(item: StorageItem, text: string): readonly Json[] {
  return text.split(',').map((part, i) => (item.keys[i].size <= 4 ? Number(part) : part));
}
