/**
 * SCALE codecs whose decoded side is the JSON of vectors: wide integers are decimal strings, bytes are hex.
 *
 * @module
 */
import * as scale from '@polkadot-api/substrate-bindings';
import type { Json } from '../operation.ts';

/** Between the JSON of a value and its SCALE bytes. */
export type StorageCodec = scale.Codec<Json>;

const json = <T>(codec: scale.Codec<T>): StorageCodec => codec as unknown as StorageCodec;

const decimal = (codec: scale.Codec<bigint>): StorageCodec =>
  json(scale.enhanceCodec(codec, (text: string) => BigInt(text), String));

/** Lower-case hex with 0x. */
export function toHex(bytes: Uint8Array): string {
  return `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The bytes of hex with 0x. */
export function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.slice(2).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

const hexOf = (codec: scale.Codec<Uint8Array>): StorageCodec =>
  json(scale.enhanceCodec(codec, fromHex, toHex));

/** The plain types by their Rust names: up to 32 bits as numbers, above that as decimal strings. */
export const bool = json(scale.bool);
export const u8 = json(scale.u8);
export const u16 = json(scale.u16);
export const i16 = json(scale.i16);
export const u32 = json(scale.u32);
export const u64 = decimal(scale.u64);
/** 32 bytes: an account or a hash. */
export const bytes32 = json(scale.SizedBytes(32));
/** Bytes with their length before them. */
export const bytes = hexOf(scale.Bytes());

/** A list with its length before it. */
export const list = (item: StorageCodec): StorageCodec => json(scale.Vector(item));
/** Values one after the other. */
export const tuple = (...items: readonly StorageCodec[]): StorageCodec => json(scale.Tuple(...items));
