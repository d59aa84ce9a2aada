/**
 * Kinds of a runtime's own types, made of its metadata: what stands in events, as vectors write it.
 *
 * @module
 */
import type { unifyMetadata } from '@polkadot-api/substrate-bindings';
import { chain, type Json, type JsonObject } from '../../reference/index.ts';

type Kind = chain.scale.Kind<unknown>;
type Lookup = ReturnType<typeof unifyMetadata>['lookup'];

const { scale } = chain;

const primitives: Readonly<Record<string, Kind>> = {
  bool: scale.bool,
  u8: scale.u8,
  u16: scale.u16,
  u32: scale.u32,
  u64: scale.u64,
  u128: scale.u128,
  i8: scale.u8,
  i16: scale.i16,
  i32: scale.i32,
  i64: scale.i64,
  i128: scale.i128,
  str: scale.bytes(),
};

/** What vectors write otherwise than field by field: errors by name, and of what ends an extrinsic the weight alone. */
const rewritten: Readonly<Record<string, (json: Json) => Json>> = {
  DispatchError: errorOf,
  DispatchInfo: weightOf,
  DispatchEventInfo: weightOf,
};

/** Makes the kinds of a runtime's types; each is made when it is first asked for. */
export function kindsOf(lookup: Lookup): (id: number) => Kind {
  const made = new Map<number, Kind>();
  const kind = (id: number): Kind => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const plain = make(id);
    const change = rewritten[lookup[id].path.at(-1) ?? ''] as ((json: Json) => Json) | undefined;
    const own: Kind =
      change === undefined ? plain : { ...plain, write: (value) => change(plain.write(value)) };
    made.set(id, own);
    return own;
  };
  const fields = (all: readonly { readonly name?: string | undefined; readonly type: number }[]): Kind => {
    const [first] = all;
    if (all.length === 0) return scale.nothing;
    if (all.length === 1 && first.name === undefined) return kind(first.type);
    if (first.name === undefined) return scale.tuple(...all.map(({ type }) => kind(type)));
    return scale.struct('', Object.fromEntries(all.map(({ name, type }) => [camel(name ?? ''), kind(type)])));
  };
  const make = (id: number): Kind => {
    const { def, path } = lookup[id];
    switch (def.tag) {
      case 'primitive':
        return primitives[def.value.tag];
      case 'compact':
        return compact(kind(def.value));
      case 'sequence':
        return isByte(def.value) ? scale.bytes() : scale.list(kind(def.value));
      case 'array':
        return isByte(def.value.type)
          ? scale.bytesOf(def.value.len)
          : scale.tuple(...Array.from({ length: def.value.len }, () => kind(def.value.type)));
      case 'tuple':
        return def.value.length === 0 ? scale.nothing : scale.tuple(...def.value.map(kind));
      case 'composite':
        return fields(def.value);
      case 'variant': {
        if (path.at(-1) === 'Option') return optional(kind(def.value[1].fields[0].type));
        const own = Object.fromEntries(def.value.map((each) => [each.name, fields(each.fields)]));
        return scale.variants(path.at(-1) ?? '', own, indices(def.value));
      }
      default:
        throw new TypeError(`a type of the kind ${def.tag} has no values here`);
    }
  };
  const isByte = (id: number) => {
    const { def } = lookup[id];
    return def.tag === 'primitive' && def.value.tag === 'u8';
  };
  return kind;
}

/** The variants of an enum by their numbers. */
export function indices(
  variants: readonly { readonly name: string; readonly index: number }[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(variants.map(({ name, index }) => [name, index]));
}

function compact(kind: Kind): Kind {
  const wide: Readonly<Record<string, Kind>> = {
    u8: scale.compactU16,
    u16: scale.compactU16,
    u32: scale.compactU32,
    u64: scale.compactU64,
  };
  return wide[kind.type] ?? scale.compactU64;
}

function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** An error of the runtime as vectors have it. */
function errorOf(json: Json): Json {
  if (typeof json === 'string') return { other: json };
  const { Module: module, Token: token, Arithmetic: arithmetic } = json as JsonObject;
  if (module !== undefined) {
    const { index, error } = module as { readonly index: number; readonly error: string };
    return { ...chain.errorAt('dev-293', index, Number.parseInt(error.slice(2, 4), 16)) };
  }
  if (token !== undefined) return { token };
  if (arithmetic !== undefined) return { arithmetic };
  return { other: Object.keys(json as JsonObject)[0] };
}

function weightOf(json: Json): Json {
  return { weight: (json as JsonObject).weight };
}

function optional(kind: Kind): Kind {
  const own: unknown = scale.option(kind);
  return own as Kind;
}
