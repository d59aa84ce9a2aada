// Generated from spec/schemas/operations/chain.address.json by `npm run types`: edit the schema, not this file.

/**
 * an account, 32 bytes as lower-case 0x hex
 */
export type AccountId = string;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;

/**
 * The address of an account.
 */
export interface ChainAddress {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of chain.address
 */
export interface Input {
  account: AccountId;
  prefix: U16;
}
/**
 * the output of chain.address
 */
export interface Output {
  /**
   * an SS58 address
   */
  address: string;
}
/**
 * the stages of chain.address
 */
export interface Stages {}
