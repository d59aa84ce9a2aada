// Generated from spec/schemas/operations/chain.storageKey.json by `npm run types`: edit the schema, not this file.

/**
 * a pallet and one of its storage items, as SubtensorModule.Weights
 */
export type ItemName = string;
/**
 * bytes as lower-case 0x hex
 */
export type Bytes = string;

/**
 * The raw key of an entry of storage.
 */
export interface ChainStorageKey {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of chain.storageKey
 */
export interface Input {
  item: ItemName;
  /**
   * the entry's keys in their order, none for a plain item
   *
   * Items: a key: a number, a decimal string, hex, or a word
   */
  keys: unknown[];
}
/**
 * the output of chain.storageKey
 */
export interface Output {
  key: Bytes;
}
/**
 * the stages of chain.storageKey
 */
export interface Stages {
  prefix?: Bytes;
  /**
   * each key, hashed in its own way
   */
  hashed?: Bytes[];
}
