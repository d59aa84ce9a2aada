import { u16, type Hex, type Kind, type ValueOf } from '../scale/index.ts';
import { builds, developer, type Build } from './build.ts';
import type { Hasher, Item, KeyPart, KeyParts } from './item.ts';

/** What is declared of an item before its pallet and its name are known. */
export type Declared<K extends readonly unknown[], T, O extends boolean> = Omit<
  Item<K, T, O>,
  'pallet' | 'name'
>;

/** The items of a pallet by name, each knowing where it lies. */
export type Pallet<D> = {
  readonly [N in keyof D]: D[N] extends Declared<infer K, infer T, infer O> ? Item<K, T, O> : never;
};

/** A value as it is written in a declaration: amounts and bits without their names. */
type Written<T> = T extends bigint
  ? bigint
  : T extends Hex
    ? T
    : T extends object
      ? { readonly [N in keyof T]: Written<T[N]> }
      : T;
type KeysOf<P extends readonly unknown[]> = {
  readonly [I in keyof P]: P[I] extends KeyPart<infer T> ? T : never;
};

const key =
  (hasher: Hasher) =>
  <K extends Kind<unknown>>(kind: K): KeyPart<ValueOf<K>> => ({ hasher, kind: kind as Kind<ValueOf<K>> });

/** A key that is its own hash. */
export const id = key('Identity');
/** A key behind the first half of its blake2 hash. */
export const b2 = key('Blake2_128Concat');
/** A key behind its xxhash. */
export const t64 = key('Twox64Concat');

/** A subnet, and a subnet with its mechanism. */
export const netuid = u16;
/** As {@link netuid}: `mechanism · 4096 + netuid`. */
export const mechanismIndex = u16;
/** A place in a subnet. */
export const uid = u16;
/** No account: what an absent owner reads as. */
export const nobody: Hex = `0x${'00'.repeat(32)}`;

/** A map whose absent entries read as a default; `dev` is the default of the developer builds, where it differs. */
export function map<const P extends readonly KeyPart<unknown>[], T>(
  keys: P,
  value: Kind<T>,
  fallback: Written<NoInfer<T>>,
  dev: Written<NoInfer<T>> = fallback,
): Declared<KeysOf<P>, T, false> {
  return {
    keys: keys as unknown as KeyParts<KeysOf<P>>,
    value,
    optional: false,
    builds,
    fallback: (build) => (build === '425' ? fallback : dev) as T,
  };
}

/** A plain value that reads as a default where it is absent. */
export function plain<T>(
  value: Kind<T>,
  fallback: Written<NoInfer<T>>,
  dev: Written<NoInfer<T>> = fallback,
): Declared<readonly [], T, false> {
  return map([], value, fallback, dev);
}

/** A map, or without keys a plain value, that reads as none where it is absent. */
export function optional<const P extends readonly KeyPart<unknown>[], T>(
  keys: P,
  value: Kind<T>,
): Declared<KeysOf<P>, T, true> {
  return {
    keys: keys as unknown as KeyParts<KeysOf<P>>,
    value,
    optional: true,
    builds,
    fallback: () => undefined,
  };
}

/** Declarations that only some builds have. */
function only(these: readonly Build[]): <D extends object>(declared: D) => D {
  return (declared) =>
    Object.fromEntries(
      Object.entries(declared).map(([name, each]) => [name, { ...(each as object), builds: these }]),
    ) as typeof declared;
}

/** Items that came after the developer builds. */
export const since = only(['425']);
/** Items that were gone by 425. */
export const former = only(developer);
/** Items of the latest developer build alone. */
export const only300 = only(['dev-300']);

/** Gives the items of a pallet their place. */
export function pallet<const D extends object>(name: string, declared: D): Pallet<D> {
  return Object.fromEntries(
    Object.entries(declared).map(([item, each]) => [item, { ...(each as object), pallet: name, name: item }]),
  ) as Pallet<D>;
}
