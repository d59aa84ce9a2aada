// Generated from spec/schemas/operations/chain.rateLimit.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * true or false
 */
export type Bool = boolean;

/**
 * Whether something may be done again.
 */
export interface ChainRateLimit {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of chain.rateLimit
 */
export interface Input {
  /**
   * what the limit is kept for
   */
  of:
    | 'weights'
    | 'serving'
    | 'children'
    | 'childkeyTake'
    | 'network'
    | 'versionKey'
    | 'ownerHotkey'
    | 'hotkeySwap'
    | 'delegateTake'
    | 'hotkeySwapOnSubnet'
    | 'evmKey';
  limit: U64;
  block: U64;
  last: U64;
}
/**
 * the output of chain.rateLimit
 */
export interface Output {
  passes: Bool;
}
/**
 * the stages of chain.rateLimit
 */
export interface Stages {
  since?: U64;
}
