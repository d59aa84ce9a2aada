// Generated from spec/schemas/manifest.json by `npm run types`: edit the schema, not this file.

/**
 * a blake2b-256 digest as 0x and 64 lower-case hex digits
 */
export type Digest = string;
/**
 * an operation's name, as consensus.median
 */
export type OperationName = string;

/**
 * the list of all vector files with their digests
 */
export interface Manifest {
  /**
   * the number 1
   */
  format: 1;
  /**
   * the version of the suite
   */
  suite: string;
  digest: Digest;
  /**
   * how many cases there are
   */
  cases: number;
  /**
   * the files, by path
   *
   * Items: a file
   */
  files: {
    /**
     * the path below spec/vectors
     */
    path: string;
    operation: OperationName;
    /**
     * the file's size
     */
    bytes: number;
    digest: Digest;
    /**
     * how many cases it holds
     */
    cases: number;
  }[];
}
