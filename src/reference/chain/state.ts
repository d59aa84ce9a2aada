/**
 * State in its two forms: raw keys and values as a node has them, and the decoded JSON of vectors.
 *
 * @module
 */
import type { Json, JsonObject, Problem } from '../operation.ts';
import { encode, toHex, type Kind } from './scale/index.ts';
import { findItem, rawKey, type Build, type StorageItem } from './storage/index.ts';

/**
 * Storage decoded: an item's name, then its value; for a map its entries by their keys joined with commas.
 *
 * As `{"SubtensorModule.Weights": {"1,0": [[0, 65535]]}}`.
 */
export type State = Readonly<Record<string, Json>>;

/** One entry as a node has it: hex key, hex value. */
export type RawEntry = readonly [key: string, value: string];

/**
 * The value that the chain reads at an entry: what is stored, or the item's default.
 *
 * @param keys the entry's keys, none for a plain item
 */
export function read(state: State, name: string, ...keys: readonly Json[]): Json {
  const stored =
    keys.length === 0 ? state[name] : (state[name] as JsonObject | undefined)?.[keys.map(String).join(',')];
  const item = findItem(name);
  return stored ?? (item === undefined || item.optional ? null : item.value.write(item.fallback('425')));
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

/** Decoded state to raw entries, in the order of their keys; it has no {@link stateProblem}. */
export function toRaw(state: State): readonly RawEntry[] {
  return decodedEntries(state)
    .map(([item, keys, value]): RawEntry => [rawKey(item, keys), toHex(encode(item.value, value))])
    .sort(byKey);
}

/** Raw entries in the order of their keys. */
export function byKey([a]: RawEntry, [b]: RawEntry): number {
  return a < b ? -1 : 1;
}

/** One entry of a decoded state. */
export type DecodedEntry = readonly [item: StorageItem, keys: readonly unknown[], value: unknown];

/** Every entry of a decoded state, its item, its keys and its value read; items that are not declared are left out. */
export function decodedEntries(state: State): readonly DecodedEntry[] {
  return Object.entries(state).flatMap(([name, value]): DecodedEntry[] => {
    const item = findItem(name);
    if (item === undefined) return [];
    if (item.keys.length === 0) return [[item, [], item.value.read(value)]];
    return Object.entries(value as JsonObject).map(
      ([text, entry]) =>
        [
          item,
          jsonOfKeys(item, text).map((key, i) => item.keys[i].kind.read(key)),
          item.value.read(entry),
        ] as const,
    );
  });
}

/**
 * Where decoded state is not storage: an item that there is not, keys or a value that are not the item's.
 *
 * @param build whose items are meant; absent, those of every build
 */
export function stateProblem(path: string, state: State, build?: Build): Problem | undefined {
  for (const [name, value] of Object.entries(state)) {
    const at = `${path}["${name}"]`;
    const item = findItem(name);
    if (item === undefined) return { path: at, expected: 'the name of a storage item' };
    if (build !== undefined && !item.builds.includes(build))
      return { path: at, expected: `an item that ${build} has` };
    const problem = item.keys.length === 0 ? item.value.problem(at, value) : mapProblem(at, item, value);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function mapProblem(path: string, item: StorageItem, value: Json): Problem | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { path, expected: 'an object of entries by their keys' };
  for (const [text, entry] of Object.entries(value as JsonObject)) {
    const at = `${path}["${text}"]`;
    const keys = jsonOfKeys(item, text);
    if (keys.length !== item.keys.length)
      return { path: at, expected: `${item.keys.length} keys joined by commas` };
    for (const [i, { kind }] of item.keys.entries()) {
      const problem = kind.problem(`${at}, key ${i + 1}`, keys[i]);
      if (problem !== undefined) return problem;
    }
    const problem = item.value.problem(at, entry);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Keys as decoded state has them: joined with commas, an enum by its variant's name. */
export function textOfKeys(keys: readonly unknown[]): string {
  return keys.map(String).join(',');
}

/** Keys as JSON: what is narrow becomes a number. */
function jsonOfKeys(item: StorageItem, text: string): readonly Json[] {
  return text.split(',').map((word, i) => jsonOfKey(item.keys.at(i)?.kind, word));
}

function jsonOfKey(kind: Kind<unknown> | undefined, word: string): Json {
  return kind?.numeric && /^(0|-?[1-9][0-9]*)$/.test(word) ? Number(word) : word;
}
