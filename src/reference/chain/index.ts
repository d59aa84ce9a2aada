/**
 * The chain's state: storage items with their raw keys, and what the epoch reads of them.
 *
 * @module
 */
export { epochInputFromState, type EpochAt, type EpochFromState } from './epoch-input.ts';
export { entries, findItem, fromRaw, read, toRaw, type Decoded, type RawEntry, type State } from './state.ts';
export { itemName, rawKey, rawPrefix, readRawKey, type StorageItem } from './storage-item.ts';
export { storageItems } from './storage.ts';
