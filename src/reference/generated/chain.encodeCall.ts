// Generated from spec/schemas/operations/chain.encodeCall.json by `npm run types`: edit the schema, not this file.

/**
 * a pallet and one of its calls, as SubtensorModule.set_weights
 */
export type CallName = string;
/**
 * bytes as lower-case 0x hex
 */
export type Bytes = string;

/**
 * The bytes by which an extrinsic carries a call.
 */
export interface ChainEncodeCall {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of chain.encodeCall
 */
export interface Input {
  call: CallName;
  /**
   * the arguments by name
   */
  args: {
    [k: string]: unknown;
  };
}
/**
 * the output of chain.encodeCall
 */
export interface Output {
  bytes: Bytes;
}
/**
 * the stages of chain.encodeCall
 */
export interface Stages {}
