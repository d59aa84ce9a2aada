import * as scale from '@polkadot-api/substrate-bindings';
import type { Json, JsonObject, Problem } from '../../operation.ts';
import { same, untyped, type Kind, type ValueOf } from './kind.ts';

/** Kinds by name or by place. */
type Kinds = Readonly<Record<string, Kind<unknown>>>;

const first = (problems: Iterable<Problem | undefined>): Problem | undefined => {
  for (const problem of problems) if (problem !== undefined) return problem;
  return undefined;
};

/** A list with its length before it. */
export function list<T>(item: Kind<T>, most = Infinity): Kind<readonly T[]> {
  return {
    type: `Vec<${item.type}>`,
    scale: untyped(scale.Vector(item.scale)),
    write: (values) => values.map((value) => item.write(value)),
    read: (json) => (json as Json[]).map((each) => item.read(each)),
    problem: (path, json) => {
      if (!Array.isArray(json)) return { path, expected: 'a list' };
      if (json.length > most) return { path, expected: `a list of at most ${most}` };
      return first((json as Json[]).values().map((each, i) => item.problem(`${path}[${i}]`, each)));
    },
  };
}

/** A set, in the order of its members: putting them in order is the caller's. */
export function set<T>(item: Kind<T>): Kind<readonly T[]> {
  return { ...list(item), type: `BTreeSet<${item.type}>` };
}

/** A map as pairs, in the order of its keys: putting them in order is the caller's. */
export function pairs<K, V>(key: Kind<K>, value: Kind<V>): Kind<readonly (readonly [K, V])[]> {
  return {
    ...list(tuple(key, value)),
    type: `BTreeMap<${key.type},${value.type}>`,
  };
}

/** Values one after the other; of none, nothing at all, in JSON an empty list. */
export function tuple<const K extends readonly Kind<unknown>[]>(
  ...items: K
): Kind<{ readonly [I in keyof K]: ValueOf<K[I]> }> {
  type Values = { readonly [I in keyof K]: ValueOf<K[I]> };
  return {
    type: items.length === 0 ? 'Null' : `(${items.map(({ type }) => type).join(',')})`,
    scale: untyped(scale.Tuple(...items.map((item) => item.scale))),
    write: (values) => (values as readonly unknown[]).map((value, i) => items[i].write(value)),
    read: (json) => (json as Json[]).map((each, i) => items[i].read(each)) as unknown as Values,
    problem: (path, json) =>
      Array.isArray(json) && json.length === items.length
        ? first(items.values().map((item, i) => item.problem(`${path}[${i}]`, (json as Json[])[i])))
        : { path, expected: `a list of ${items.length}` },
  };
}

/** Fields one after the other; in JSON an object. */
export function struct<F extends Kinds>(
  type: string,
  fields: F,
): Kind<{ readonly [N in keyof F]: ValueOf<F[N]> }> {
  type Values = { readonly [N in keyof F]: ValueOf<F[N]> };
  const names = Object.keys(fields);
  const mapped = <T>(of: (name: string) => T) => Object.fromEntries(names.map((name) => [name, of(name)]));
  return {
    type,
    spelled: JSON.stringify(mapped((name) => fields[name].type)),
    scale: untyped(scale.Struct(mapped((name) => fields[name].scale) as never)),
    write: (values) => mapped((name) => fields[name].write((values as Record<string, unknown>)[name])),
    read: (json) => mapped((name) => fields[name].read((json as JsonObject)[name])) as Values,
    problem: (path, json) => {
      if (!isObject(json)) return { path, expected: `an object with ${names.join(', ')}` };
      const stranger = Object.keys(json).find((name) => !names.includes(name));
      if (stranger !== undefined) return { path: `${path}.${stranger}`, expected: `no such field` };
      return first(
        names.values().map((name) => {
          const at = `${path}.${name}`;
          return name in json ? fields[name].problem(at, json[name]) : { path: at, expected: 'a value' };
        }),
      );
    },
  };
}

/** A value or none; in JSON null. */
export function option<T>(kind: Kind<T>): Kind<T | undefined> {
  return {
    type: `Option<${kind.type}>`,
    scale: untyped(scale.Option(kind.scale)),
    write: (value) => (value === undefined ? null : kind.write(value)),
    read: (json) => (json === null ? undefined : kind.read(json)),
    problem: (path, json) => (json === null ? undefined : kind.problem(path, json)),
  };
}

/** A value or none where null would say that nothing is stored: in JSON a list of one or of none. */
export function listed<T>(kind: Kind<T>): Kind<T | undefined> {
  const { type, scale: codec } = option(kind);
  const one = list(kind, 1);
  return {
    type,
    scale: codec,
    write: (value) => one.write(value === undefined ? [] : [value]),
    read: (json) => one.read(json)[0],
    problem: (path, json) => one.problem(path, json),
  };
}

/** An enum without data, numbered from 0. */
export function word<const W extends readonly string[]>(type: string, ...words: W): Kind<W[number]> {
  const codec = scale.enhanceCodec(
    scale.u8,
    (value: W[number]) => words.indexOf(value),
    (index) => {
      if (index >= words.length) throw new RangeError(`${type} has no variant ${index}`);
      return words[index];
    },
  );
  const is = (json: Json) => typeof json === 'string' && words.includes(json);
  return {
    ...same<W[number]>(type, codec, is, `one of ${words.join(', ')}`),
    spelled: JSON.stringify({ _enum: words }),
    size: 1,
  };
}

/** What a variant without data holds. */
export const nothing: Kind<null> = {
  ...same('Null', scale._void as unknown as scale.Codec<null>, (json) => json === null, 'null'),
  size: 0,
};

/** A value of an enum: a variant's name, or an object of the name and its data. */
export type OneOf<V extends Kinds> = {
  [N in keyof V & string]: [ValueOf<V[N]>] extends [null] ? N : { readonly [M in N]: ValueOf<V[N]> };
}[keyof V & string];

/** An enum with data, numbered from 0 unless said otherwise. */
export function variants<V extends Kinds>(
  type: string,
  kinds: V,
  indices?: Readonly<Record<keyof V & string, number>>,
): Kind<OneOf<V>> {
  const names = Object.keys(kinds);
  const spelled = Object.fromEntries(names.map((name) => [name, kinds[name].type]));
  const nameOf = (value: unknown) => (typeof value === 'string' ? value : Object.keys(value as object)[0]);
  const dataOf = (value: unknown) =>
    typeof value === 'string' ? null : Object.values(value as Record<string, unknown>)[0];
  const oneOf = (name: string, data: unknown) => (kinds[name] === nothing ? name : { [name]: data });
  const codecs = Object.fromEntries(names.map((name) => [name, kinds[name].scale]));
  const inner = (indices === undefined
    ? scale.Variant(codecs as never)
    : scale.Variant(codecs as never, names.map((name) => indices[name]) as never)) as unknown as scale.Codec<{
    type: string;
    value: unknown;
  }>;
  return {
    type,
    spelled: JSON.stringify({ _enum: spelled }),
    scale: untyped(
      scale.enhanceCodec(
        inner,
        (value: OneOf<V>) => ({ type: nameOf(value), value: dataOf(value) }),
        ({ type: name, value }) => oneOf(name, value) as OneOf<V>,
      ),
    ),
    write: (value) => oneOf(nameOf(value), kinds[nameOf(value)].write(dataOf(value))) as Json,
    read: (json) => oneOf(nameOf(json), kinds[nameOf(json)].read(dataOf(json) as Json)) as OneOf<V>,
    problem: (path, json) => {
      const known = typeof json === 'string' || (isObject(json) && Object.keys(json).length === 1);
      const name = known ? nameOf(json) : '';
      if (!names.includes(name) || (typeof json === 'string') !== (kinds[name] === nothing))
        return { path, expected: `one of ${names.join(', ')}` };
      return kinds[name].problem(`${path}.${name}`, dataOf(json) as Json);
    },
  };
}

function isObject(json: unknown): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
