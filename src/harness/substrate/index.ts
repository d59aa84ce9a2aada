/**
 * A Substrate node: its JSON-RPC, the storage of its blocks, and what its metadata says of storage.
 *
 * @module
 */
export { disagreement, runtimeItems, type RuntimeItem } from './metadata.ts';
export { openRpc, substratePrefix, type NodeAnswer, type NodeRpc, type RpcOptions } from './rpc.ts';
export { driveNode } from './target.ts';
export { storageAt, type ReadOptions, type StorageReader } from './storage.ts';
