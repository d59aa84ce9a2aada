import type { Json, Problem } from '../operation.ts';
import { findConstant, itemOfConstant } from './constants.ts';
import { encode, toHex } from './scale/index.ts';
import { byKey, decodedEntries, stateProblem, textOfKeys, type RawEntry, type State } from './state.ts';
import { findItem, hashedKeys, itemName, rawPrefix, type StorageItem } from './storage/index.ts';
import type { Store, StoreOptions } from './store.ts';

interface Row {
  readonly keys: readonly unknown[];
  readonly value: unknown;
}
type Rows = Map<string, Row>;

/** Opens decoded state for work; a problem where it is not storage of that build. */
export function openStore(
  state: State,
  { build, defaults = {}, unknown = [] }: StoreOptions,
): Store | Problem {
  const wrong = stateProblem('state', state, build) ?? defaultsProblem(defaults);
  if (wrong !== undefined) return wrong;

  const tables = new Map<StorageItem, Rows>();
  const before = new Map<StorageItem, Map<string, Row | undefined>>();
  const hashes = new WeakMap<Row, string>();
  const fallbacks = new Map(
    Object.entries(defaults).map(([name, value]) => {
      const item = itemOfConstant(name) ?? name;
      return [item, (findItem(item)?.value ?? findConstant(name)?.kind)?.read(value)];
    }),
  );
  let undo: (() => void)[] = [];

  const table = (item: StorageItem): Rows => {
    const known = tables.get(item);
    if (known !== undefined) return known;
    const made: Rows = new Map();
    tables.set(item, made);
    return made;
  };
  for (const [item, keys, value] of decodedEntries(state)) table(item).set(textOfKeys(keys), { keys, value });

  const write = (item: StorageItem, text: string, row: Row | undefined): void => {
    if (!item.builds.includes(build)) throw new RangeError(`${build} has no ${itemName(item)}`);
    const rows = table(item);
    const old = rows.get(text);
    const put = (to: Row | undefined) => (to === undefined ? rows.delete(text) : rows.set(text, to));
    const firsts = before.get(item) ?? new Map<string, Row | undefined>();
    before.set(item, firsts);
    if (!firsts.has(text)) firsts.set(text, old);
    undo.push(() => put(old));
    put(row);
  };
  const hashOf = (item: StorageItem, row: Row): string => {
    const hash = hashes.get(row) ?? hashedKeys(item, row.keys);
    hashes.set(row, hash);
    return hash;
  };
  const below = (item: StorageItem, leading: readonly unknown[]): readonly (readonly [string, Row])[] => {
    const prefix = textOfKeys(leading);
    const whole = leading.length === item.keys.length;
    return [...table(item)].filter(
      ([text]) => leading.length === 0 || (whole ? text === prefix : text.startsWith(`${prefix},`)),
    );
  };
  const get = (item: StorageItem, keys: readonly unknown[]): unknown => {
    const row = table(item).get(textOfKeys(keys));
    if (row !== undefined) return row.value;
    return fallbacks.get(itemName(item)) ?? item.fallback(build);
  };
  const collect = (
    from: Iterable<readonly [StorageItem, Iterable<readonly [string, Json | undefined]>]>,
  ): State => {
    const state: Record<string, Json> = {};
    for (const [item, values] of from) {
      const told = [...values].filter((pair): pair is [string, Json] => pair[1] !== undefined);
      if (told.length > 0)
        state[itemName(item)] = item.keys.length === 0 ? told[0][1] : Object.fromEntries(told);
    }
    return state;
  };

  return {
    build,
    get: (item, ...keys) => get(item, keys) as never,
    constant: ({ name, at }) => (fallbacks.get(name) ?? at(build)) as never,
    has: (item, ...keys) => table(item).has(textOfKeys(keys)),
    set: (item, keys, value) => write(item, textOfKeys(keys), { keys, value }),
    update: (item, keys, change) =>
      write(item, textOfKeys(keys), { keys, value: change(get(item, keys) as never) }),
    remove: (item, ...keys) => {
      if (table(item).has(textOfKeys(keys))) write(item, textOfKeys(keys), undefined);
    },
    entries: (item, ...leading) =>
      below(item, leading)
        .map(([, row]) => row)
        .sort((a, b) => (hashOf(item, a) < hashOf(item, b) ? -1 : 1)) as never,
    clear: (item, ...leading) => {
      for (const [text] of below(item, leading)) write(item, text, undefined);
    },
    attempt: (run, keep) => {
      const outer = undo;
      undo = [];
      let kept = false;
      try {
        const result = run();
        kept = keep(result);
        return result;
      } finally {
        if (!kept) for (const back of undo.reverse()) back();
        undo = kept ? [...outer, ...undo] : outer;
      }
    },
    changes: () =>
      collect(
        [...before].map(([item, firsts]) => [
          item,
          [...firsts].map(([text, old]): [string, Json | undefined] => {
            const json = (row: Row | undefined) => (row === undefined ? null : item.value.write(row.value));
            const [was, is] = [json(old), json(table(item).get(text))];
            return [text, JSON.stringify(was) === JSON.stringify(is) ? undefined : is];
          }),
        ]),
      ),
    state: () =>
      collect(
        [...tables].map(([item, rows]) => [
          item,
          [...rows].map(([text, { value }]) => [text, item.value.write(value)]),
        ]),
      ),
    raw: () =>
      [
        ...unknown,
        ...[...tables].flatMap(([item, rows]) =>
          [...rows.values()].map((row): RawEntry => [
            rawPrefix(item) + hashOf(item, row),
            toHex(encode(item.value, row.value)),
          ]),
        ),
      ].sort(byKey),
  };
}

function defaultsProblem(defaults: State): Problem | undefined {
  for (const [name, value] of Object.entries(defaults)) {
    const path = `defaults["${name}"]`;
    const kind = findItem(itemOfConstant(name) ?? name)?.value ?? findConstant(name)?.kind;
    if (kind === undefined)
      return { path, expected: 'the name of a storage item, or of a pallet’s constant that a rule reads' };
    const problem = kind.problem(path, value);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
