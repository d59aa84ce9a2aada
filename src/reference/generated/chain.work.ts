// Generated from spec/schemas/operations/chain.work.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * 32 bytes as lower-case 0x hex
 */
export type Hash = string;
/**
 * an account, 32 bytes as lower-case 0x hex
 */
export type AccountId = string;

/**
 * The seal of a registration by work, if the work is good.
 */
export interface ChainWork {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of chain.work
 */
export interface Input {
  blockNumber: U64;
  block: U64;
  blockHash: Hash;
  hotkey: AccountId;
  nonce: U64;
  work: Hash;
  difficulty: U64;
}
/**
 * the output of chain.work
 */
export interface Output {
  seal: Hash;
}
/**
 * the stages of chain.work
 */
export interface Stages {
  seal?: Hash;
  /**
   * the work as a number, in decimal
   */
  value?: string;
}
