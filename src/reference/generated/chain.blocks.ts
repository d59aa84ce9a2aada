// Generated from spec/schemas/operations/chain.blocks.json by `npm run types`: edit the schema, not this file.

/**
 * a u32 (0 to 4294967295)
 */
export type U32 = number;
/**
 * 32 bytes as lower-case 0x hex
 */
export type Hash = string;
/**
 * an account, 32 bytes as lower-case 0x hex
 */
export type AccountId = string;
/**
 * bytes as lower-case 0x hex
 */
export type Bytes = string;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * what became of an extrinsic
 */
export type Outcome = Ok | Failed | Invalid;
/**
 * why a call failed
 */
export type DispatchError = ModuleError | TokenError | ArithmeticError | OtherError;
/**
 * the fee cannot be paid
 */
export type Payment = 'Payment';
/**
 * a u8 (0 to 255)
 */
export type U8 = number;

/**
 * Blocks with their extrinsics, over storage.
 */
export interface ChainBlocks {
  Input: Input;
  Output: Output;
  Stages: Stages;
  State: State;
  Block: Block;
  Extrinsic: Extrinsic;
  Weight: Weight;
  Outcome: Outcome;
  Ok: Ok;
  Failed: Failed;
  Invalid: Invalid;
  Payment: Payment;
  Custom: Custom;
  DispatchError: DispatchError;
  ModuleError: ModuleError;
  TokenError: TokenError;
  ArithmeticError: ArithmeticError;
  OtherError: OtherError;
  Event: Event;
}
/**
 * the input of chain.blocks
 */
export interface Input {
  pre: State;
  constants?: State;
  /**
   * the blocks, one after the other
   */
  blocks: Block[];
}
/**
 * storage, decoded: an item's name, then its value; for a map its entries by their keys, joined with commas
 */
export interface State {
  [k: string]: unknown;
}
/**
 * a block before it is made
 */
export interface Block {
  number: U32;
  parentHash?: Hash;
  author?: AccountId;
  /**
   * in their order
   */
  extrinsics: Extrinsic[];
}
/**
 * an extrinsic, signed and with the right nonce
 */
export interface Extrinsic {
  signer: AccountId;
  call: Bytes;
  length: U32;
  weight: Weight;
  tip?: U64;
}
/**
 * a weight
 */
export interface Weight {
  refTime: U64;
  proofSize: U64;
}
/**
 * the output of chain.blocks
 */
export interface Output {
  post: State;
  /**
   * per block and extrinsic, what became of it
   */
  outcomes: Outcome[][];
  /**
   * per block and extrinsic, what it told
   */
  events: Event[][][];
  /**
   * per block, what it told before its extrinsics; at 425
   */
  blockEvents?: Event[][];
}
/**
 * its call did what it says
 */
export interface Ok {
  /**
   * always true
   */
  ok: true;
}
/**
 * its call failed
 */
export interface Failed {
  error: DispatchError;
}
/**
 * an error of a pallet
 */
export interface ModuleError {
  /**
   * the pallet
   */
  module: string;
  /**
   * the error
   */
  name: string;
}
/**
 * an error of balances at large
 */
export interface TokenError {
  /**
   * the error
   */
  token: string;
}
/**
 * an error of arithmetic
 */
export interface ArithmeticError {
  /**
   * the error
   */
  arithmetic: string;
}
/**
 * an error of none of these
 */
export interface OtherError {
  /**
   * the error
   */
  other: string;
}
/**
 * it did not get into the block
 */
export interface Invalid {
  /**
   * Payment, or a code of the chain's own
   */
  invalid: Payment | Custom;
}
/**
 * a code of the chain's own
 */
export interface Custom {
  custom: U8;
}
/**
 * an event
 */
export interface Event {
  /**
   * the pallet and the event
   */
  event: string;
  /**
   * its fields in their order
   *
   * Items: a field of an event
   */
  data: unknown[];
}
/**
 * the stages of chain.blocks
 */
export interface Stages {}
