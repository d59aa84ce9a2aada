// Generated from spec/schemas/snapshot.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a blake2b-256 digest as 0x and 64 lower-case hex digits
 */
export type Digest = string;

/**
 * what a node stored before and after a block: what taospec audit saves, and replays without the node
 */
export interface Snapshot {
  /**
   * the number 1
   */
  format: 1;
  /**
   * where it was read, in words
   */
  source?: string;
  runtime: {
    /**
     * the name that the runtime gives itself
     */
    specName: string;
    /**
     * the number of the runtime that made the block
     */
    specVersion: number;
    /**
     * the SHA-256 of the code as it is stored, 64 hex digits
     */
    codeSha256?: string;
  };
  block: {
    number: U64;
    hash?: Digest;
    /**
     * how many signed extrinsics the block has
     */
    extrinsics: number;
  };
  /**
   * the subnets that were read; absent where the storage is whole
   */
  netuids?: number[];
  /**
   * whether all of SubtensorModule and Swap was read, and not only what the epoch reads and writes
   */
  whole: boolean;
  /**
   * items that the runtime keeps in another form than the one declared, or not at all, each with what it is in words
   */
  unread?: {
    [k: string]: string;
  };
  /**
   * what absent entries read as, where it is not what is declared
   */
  defaults?: {
    [k: string]: unknown;
  };
  /**
   * the storage before the block, decoded
   */
  pre: {
    [k: string]: unknown;
  };
  /**
   * what the block changed; null is what it removed
   */
  post: {
    [k: string]: unknown;
  };
}
