// Generated from spec/schemas/operations/chain.accountOf.json by `npm run types`: edit the schema, not this file.

/**
 * an account, 32 bytes as lower-case 0x hex
 */
export type AccountId = string;

/**
 * The account of an address, if it is one of this chain.
 */
export interface ChainAccountOf {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of chain.accountOf
 */
export interface Input {
  /**
   * an address, perhaps
   */
  address: string;
}
/**
 * the output of chain.accountOf
 */
export interface Output {
  /**
   * the account, or null
   */
  account: AccountId | null;
}
/**
 * the stages of chain.accountOf
 */
export interface Stages {}
