// Generated from spec/schemas/operations/chain.revealWindow.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * true or false
 */
export type Bool = boolean;

/**
 * Whether committed weights may be revealed now, or never again.
 */
export interface ChainRevealWindow {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of chain.revealWindow
 */
export interface Input {
  subnetEpochIndex: U64;
  epochDue: Bool;
  commitEpoch: U64;
  revealPeriod: U64;
}
/**
 * the output of chain.revealWindow
 */
export interface Output {
  inRevealRange: Bool;
  expired: Bool;
}
/**
 * the stages of chain.revealWindow
 */
export interface Stages {
  epoch?: U64;
  revealEpoch?: U64;
}
