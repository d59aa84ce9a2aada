import * as scale from '@polkadot-api/substrate-bindings';
import type { Fixed, FixedPoint, Rao } from '../../numbers/index.ts';
import { fromHex, isHex, toHex } from './hex.ts';
import { same, untyped, type Hex, type Kind } from './kind.ts';

/** True or false, one byte. */
export const bool: Kind<boolean> = {
  ...same('bool', scale.bool, (json) => typeof json === 'boolean', 'true or false'),
  size: 1,
};

/** An integer that JSON holds exactly. */
function narrow(type: string, codec: scale.Codec<number>): Kind<number> {
  const bits = Number(type.slice(1));
  const low = type.startsWith('i') ? -(2 ** (bits - 1)) : 0;
  const high = low + 2 ** bits - 1;
  const is = (json: unknown) => Number.isInteger(json) && Number(json) >= low && Number(json) <= high;
  return {
    ...same(type, codec, is, `a number from ${low} to ${high} (${type})`),
    size: bits / 8,
    numeric: true,
  };
}

/** A wide integer with a meaning of its own; in JSON a decimal string. */
function wide<T extends bigint>(type: string, codec: scale.Codec<bigint>): Kind<T> {
  const bits = BigInt(type.slice(1));
  const low = type.startsWith('i') ? -(2n ** (bits - 1n)) : 0n;
  const high = low + 2n ** bits - 1n;
  const is = (json: unknown) =>
    typeof json === 'string' &&
    /^(0|-?[1-9][0-9]*)$/.test(json) &&
    BigInt(json) >= low &&
    BigInt(json) <= high;
  return {
    type,
    size: Number(bits) / 8,
    scale: untyped(codec),
    write: (value) => value.toString(),
    read: (json) => BigInt(json as string) as T,
    problem: (path, json) =>
      is(json) ? undefined : { path, expected: `a decimal string from ${low} to ${high} (${type})` },
  };
}

/** The integers by their Rust names. */
export const u8 = narrow('u8', scale.u8);
export const u16 = narrow('u16', scale.u16);
export const i16 = narrow('i16', scale.i16);
export const u32 = narrow('u32', scale.u32);
export const i32 = narrow('i32', scale.i32);
export const u64 = wide('u64', scale.u64);
export const i64 = wide('i64', scale.i64);
export const u128 = wide('u128', scale.u128);
export const i128 = wide('i128', scale.i128);

/** An amount of TAO or alpha, in rao. */
export const rao = wide<Rao>('u64', scale.u64);

/** The same integer in as few bytes as it needs. */
function compact<T>(
  { size: _, ...kind }: Kind<T>,
  codec: scale.Codec<T extends bigint ? bigint : T>,
): Kind<T> {
  return { ...kind, type: `Compact<${kind.type}>`, scale: untyped(codec) };
}

/** The compact integers by their Rust names. */
export const compactU16 = compact(u16, scale.compactNumber);
export const compactU32 = compact(u32, scale.compactNumber);
export const compactU64 = compact(u64, scale.compactBn);
/** An amount, in as few bytes as it needs. */
export const compactRao = compact(rao, scale.compactBn);

/** A fixed-point number, stored and written as its bits. */
export function fixed<T extends Fixed<string>>(format: FixedPoint<T>): Kind<T> {
  const bits = format.signed ? 'i128' : 'u128';
  return {
    ...wide<T>(bits, format.signed ? scale.i128 : scale.u128),
    type: `SubstrateFixedFixed${bits.toUpperCase()}`,
    spelled: `{"bits":"${bits}"}`,
  };
}

function sized(type: string, size: number): Kind<Hex> {
  const expected = `0x and ${2 * size} lower-case hex digits`;
  const whole = (hex: string): Hex => {
    // The library takes what there is, where there are too few.
    if (!isHex(hex, size)) throw new RangeError(`${type} has ${size} bytes`);
    return hex;
  };
  const codec = scale.enhanceCodec(scale.SizedBytes(size), whole, whole);
  return { ...same(type, codec, (json) => isHex(json, size), expected), size };
}

/** An account by its public key. */
export const account = sized('AccountId32', 32);
/** A hash of 32 bytes. */
export const hash = sized('H256', 32);
/** So many bytes. */
export const bytesOf = (size: number): Kind<Hex> => sized(`[u8;${size}]`, size);
/** An Ethereum address. */
export const address20 = sized('H160', 20);

/** Bytes with their length before them, no more than the chain allows. */
export function bytes(most = 0xffffffff): Kind<Hex> {
  const codec = scale.enhanceCodec(scale.Bytes(), fromHex, toHex);
  const is = (json: unknown) => isHex(json) && json.length <= 2 + 2 * most;
  const limit = most === 0xffffffff ? '' : ` of at most ${most} bytes`;
  return same('Bytes', codec, is, `lower-case 0x hex${limit}`);
}
