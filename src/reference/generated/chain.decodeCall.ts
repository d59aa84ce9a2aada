// Generated from spec/schemas/operations/chain.decodeCall.json by `npm run types`: edit the schema, not this file.

/**
 * bytes as lower-case 0x hex
 */
export type Bytes = string;
/**
 * a pallet and one of its calls, as SubtensorModule.set_weights
 */
export type CallName = string;

/**
 * The call that some bytes are, if they are one.
 */
export interface ChainDecodeCall {
  Input: Input;
  Output: Output;
  Stages: Stages;
  Call: Call;
}
/**
 * the input of chain.decodeCall
 */
export interface Input {
  bytes: Bytes;
}
/**
 * the output of chain.decodeCall
 */
export interface Output {
  /**
   * the call, or null where the bytes are none
   */
  call: Call | null;
}
/**
 * a call with its arguments
 */
export interface Call {
  call: CallName;
  /**
   * the arguments by name
   */
  args: {
    [k: string]: unknown;
  };
}
/**
 * the stages of chain.decodeCall
 */
export interface Stages {}
