// Generated from spec/schemas/operations/chain.decode.json by `npm run types`: edit the schema, not this file.

/**
 * a raw entry: its key, then its value
 *
 * @minItems 2
 * @maxItems 2
 */
export type Entry = [Bytes, Bytes];
/**
 * bytes as lower-case 0x hex
 */
export type Bytes = string;
/**
 * raw entries, a key and a value each
 */
export type Entries = Entry[];

/**
 * What raw entries of storage say, and the bytes that say it again.
 */
export interface ChainDecode {
  Input: Input;
  Output: Output;
  Stages: Stages;
  Entries: Entries;
  Entry: Entry;
  State: State;
}
/**
 * the input of chain.decode
 */
export interface Input {
  entries: Entries;
}
/**
 * the output of chain.decode
 */
export interface Output {
  state: State;
  unknown: Entries;
  malformed: Entries;
  raw: Entries;
}
/**
 * storage, decoded: an item's name, then its value; for a map its entries by their keys, joined with commas
 */
export interface State {
  [k: string]: unknown;
}
/**
 * the stages of chain.decode
 */
export interface Stages {}
