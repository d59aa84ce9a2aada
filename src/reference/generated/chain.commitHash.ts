// Generated from spec/schemas/operations/chain.commitHash.json by `npm run types`: edit the schema, not this file.

/**
 * an account, 32 bytes as lower-case 0x hex
 */
export type AccountId = string;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * 32 bytes as lower-case 0x hex
 */
export type Hash = string;
/**
 * bytes as lower-case 0x hex
 */
export type Bytes = string;

/**
 * The hash by which weights are committed.
 */
export interface ChainCommitHash {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of chain.commitHash
 */
export interface Input {
  who: AccountId;
  mechanismIndex: U16;
  /**
   * the uids
   */
  uids: U16[];
  /**
   * their weights
   */
  values: U16[];
  /**
   * numbers of one's own choice
   */
  salt: U16[];
  versionKey: U64;
}
/**
 * the output of chain.commitHash
 */
export interface Output {
  hash: Hash;
}
/**
 * the stages of chain.commitHash
 */
export interface Stages {
  bytes?: Bytes;
}
