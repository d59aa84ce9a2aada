/**
 * Raw entries of storage, as a node has them, to decoded state; what cannot be read is told apart, and kept.
 *
 * @module
 */
import type { Json, Problem } from '../operation.ts';
import { decode, fromHex, isHex } from './scale/index.ts';
import { textOfKeys, type RawEntry, type State } from './state.ts';
import {
  itemName,
  rawPrefix,
  readRawKey,
  storageItems,
  type Build,
  type StorageItem,
} from './storage/index.ts';

/** Decoded state, with the raw entries that no declared item owns. */
export interface Decoded {
  readonly state: State;
  readonly unknown: readonly RawEntry[];
}

/** As {@link Decoded}, with the raw entries whose bytes are no value of the item that owns them. */
export interface DecodedEntries extends Decoded {
  readonly malformed: readonly RawEntry[];
}

// #region decode
/** A value as JSON, in a list; an empty list where the bytes are not exactly one value that the item may hold. */
function valueOf({ value: kind }: StorageItem, hex: string): readonly Json[] {
  const decoded = isHex(hex) ? decode(kind, fromHex(hex)) : [];
  // A value may be none, where the item holds an option.
  return decoded
    .map((value) => kind.write(value))
    .filter((json) => kind.problem('value', json) === undefined);
}

/**
 * Decodes raw entries. An entry belongs to the item whose prefix its key begins with, if the rest of the key is that
 * item's keys; its value must be the whole of the bytes that the chain would write for it.
 *
 * @param build whose items are meant; absent, those of every build
 * @see DECODE-01 to DECODE-05
 */
export function decodeEntries(raw: Iterable<RawEntry>, build?: Build): DecodedEntries {
  const items = storageItems.filter((item) => build === undefined || item.builds.includes(build));
  const byPrefix = new Map<string, StorageItem>(items.map((item) => [rawPrefix(item), item]));
  const values: Record<string, Json> = {};
  const maps: Record<string, Record<string, Json>> = {};
  const unknown: RawEntry[] = [];
  const malformed: RawEntry[] = [];
  for (const [key, value] of raw) {
    const item = byPrefix.get(key.slice(0, 66));
    const keys = item && readRawKey(item, key);
    if (item === undefined || keys === undefined) {
      unknown.push([key, value]);
      continue;
    }
    const [decoded] = valueOf(item, value);
    const name = itemName(item);
    if (decoded === undefined) malformed.push([key, value]);
    else if (item.keys.length === 0) values[name] = decoded;
    else (maps[name] ??= {})[textOfKeys(keys)] = decoded;
  }
  return { state: { ...values, ...maps }, unknown, malformed };
}
// #endregion

/**
 * Raw entries to decoded state; a value that its item's kind can't read is a problem at its key.
 *
 * @param build whose items are meant; absent, those of every build
 */
export function fromRaw(raw: Iterable<RawEntry>, build?: Build): Decoded | Problem {
  const { malformed, ...decoded } = decodeEntries(raw, build);
  if (malformed.length === 0) return decoded;
  const [key] = malformed[0];
  const item = storageItems.find((each) => rawPrefix(each) === key.slice(0, 66));
  return { path: key, expected: `the SCALE bytes of ${item === undefined ? 'its item' : itemName(item)}` };
}
