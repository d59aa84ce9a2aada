/**
 * Kinds of values: each between a value, its SCALE bytes, and the JSON of vectors.
 *
 * @module
 */
export {
  listed,
  list,
  nothing,
  option,
  pairs,
  set,
  struct,
  tuple,
  variants,
  word,
  type OneOf,
} from './compound.ts';
export { fromHex, isHex, toHex } from './hex.ts';
export { decode, encode, named, same, type Hex, type Kind, untyped, type ValueOf } from './kind.ts';
export {
  account,
  address20,
  bool,
  bytes,
  bytesOf,
  compactRao,
  compactU16,
  compactU32,
  compactU64,
  fixed,
  hash,
  i128,
  i16,
  i32,
  i64,
  rao,
  u128,
  u16,
  u32,
  u64,
  u8,
} from './plain.ts';
