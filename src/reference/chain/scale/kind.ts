import type * as scale from '@polkadot-api/substrate-bindings';
import type { Json, Problem } from '../../operation.ts';

/** Lower-case hex with 0x. */
export type Hex = `0x${string}`;

/**
 * A kind of value: between the value, its SCALE bytes, and the JSON of vectors.
 *
 * In JSON wide integers are decimal strings, bytes are hex, an enum is its variant's name.
 */
export interface Kind<T> {
  /** As the runtime's metadata calls it. */
  readonly type: string;
  /** As the metadata spells it out where it stands alone; absent, as it calls it. */
  readonly spelled?: string;
  /** How many bytes, where that is always the same. */
  readonly size?: number;
  /** Whether its JSON is a number. */
  readonly numeric?: true;
  /** The library's codec; {@link encode} and {@link decode} know the value's type. */
  readonly scale: scale.Codec<unknown>;
  write(value: T): Json;
  /** The value of JSON that has no problem. */
  read(json: Json): T;
  /** Where JSON is not of this kind, and what was expected there. */
  problem(path: string, json: Json): Problem | undefined;
}

/** The value of a kind. */
export type ValueOf<K> = K extends Kind<infer T> ? T : never;

/** A codec whose type the kind around it vouches for. */
export function untyped<T>(codec: scale.Codec<T>): scale.Codec<unknown> {
  return codec as unknown as scale.Codec<unknown>;
}

/** The SCALE bytes of a value. */
export function encode<T>(kind: Kind<T>, value: T): Uint8Array {
  return kind.scale.enc(value);
}

/** The value of bytes, in a list; an empty list where they are not exactly one value, as the chain writes it. */
export function decode<T>(kind: Kind<T>, bytes: Uint8Array): readonly [T] | readonly [] {
  try {
    const value = kind.scale.dec(bytes) as T;
    const again = kind.scale.enc(value);
    return again.length === bytes.length && again.every((byte, i) => byte === bytes[i]) ? [value] : [];
  } catch {
    return [];
  }
}

/** A kind whose JSON is the value itself. */
export function same<T extends Json>(
  type: string,
  codec: scale.Codec<T>,
  is: (json: Json) => boolean,
  expected: string,
): Kind<T> {
  return {
    type,
    scale: untyped(codec),
    write: (value) => value,
    read: (json) => json as T,
    problem: (path, json) => (is(json) ? undefined : { path, expected }),
  };
}

/** The same kind under another name of the metadata's. */
export function named<T>(type: string, kind: Kind<T>): Kind<T> {
  return { ...kind, type };
}
