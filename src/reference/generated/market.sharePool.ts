// Generated from spec/schemas/operations/market.sharePool.json by `npm run types`: edit the schema, not this file.

/**
 * a coldkey's name
 */
export type Holder = string;
/**
 * an i64 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I64 = string;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a change: one, all, remove, value or wouldMove
 */
export type Change = One | All | Remove | Value | WouldMove;
/**
 * an amount, true or false, or null where a change answers nothing
 */
export type Answer = I64 | U64 | Bool | null;
/**
 * true or false
 */
export type Bool = boolean;
/**
 * the bits of a U64F64 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U64F64 = string;
/**
 * a u128 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U128 = string;
/**
 * the bits of an I64F64 as a canonical decimal string (-2^127 to 2^127 - 1)
 */
export type I64F64 = string;

/**
 * Changes of a pool of shares, one after the other.
 */
export interface MarketSharePool {
  Holder: Holder;
  One: One;
  All: All;
  Remove: Remove;
  Value: Value;
  WouldMove: WouldMove;
  Change: Change;
  Answer: Answer;
  Input: Input;
  'Input@dev-293': InputDev293;
  Output: Output;
  'Output@dev-293': OutputDev293;
  Stages: Stages;
  'Stages@dev-293': StagesDev293;
}
/**
 * changes the value of one holder
 */
export interface One {
  /**
   * one
   */
  change: 'one';
  holder: Holder;
  amount: I64;
}
/**
 * changes the value of all shares
 */
export interface All {
  /**
   * all
   */
  change: 'all';
  amount: I64;
}
/**
 * takes stake from one holder, if it has that much
 */
export interface Remove {
  /**
   * remove
   */
  change: 'remove';
  holder: Holder;
  amount: U64;
}
/**
 * asks what a holder's share is worth
 */
export interface Value {
  /**
   * value
   */
  change: 'value';
  holder: Holder;
}
/**
 * asks whether a change of one holder's value would change any share
 */
export interface WouldMove {
  /**
   * wouldMove
   */
  change: 'wouldMove';
  amount: I64;
}
/**
 * the input of market.sharePool
 */
export interface Input {
  totalHotkeyAlpha: U64;
  totalHotkeyShares?: U64F64;
  totalHotkeySharesV2?: SafeFloat;
  /**
   * shares in U64F64 by coldkey
   */
  alpha: {
    [k: string]: U64F64;
  };
  /**
   * shares as floats by coldkey
   */
  alphaV2: {
    [k: string]: SafeFloat;
  };
  /**
   * changes and questions, in order
   */
  changes: Change[];
}
/**
 * mantissa * 10^exponent: the mantissa above 10^20 and at most 10^21, or both 0
 */
export interface SafeFloat {
  mantissa: U128;
  exponent: I64;
}
/**
 * the input of market.sharePool under dev-293
 */
export interface InputDev293 {
  totalHotkeyAlpha: U64;
  totalHotkeyShares?: U64F64;
  /**
   * shares in U64F64 by coldkey
   */
  alpha: {
    [k: string]: U64F64;
  };
  /**
   * changes and questions, in order
   */
  changes: Change[];
}
/**
 * the output of market.sharePool
 */
export interface Output {
  totalHotkeyAlpha: U64;
  totalHotkeyShares?: U64F64;
  totalHotkeySharesV2?: SafeFloat;
  /**
   * shares in U64F64 by coldkey
   */
  alpha: {
    [k: string]: U64F64;
  };
  /**
   * shares as floats by coldkey
   */
  alphaV2: {
    [k: string]: SafeFloat;
  };
  /**
   * what each change answered
   */
  answers: Answer[];
}
/**
 * the output of market.sharePool under dev-293
 */
export interface OutputDev293 {
  totalHotkeyAlpha: U64;
  totalHotkeyShares?: U64F64;
  /**
   * shares in U64F64 by coldkey
   */
  alpha: {
    [k: string]: U64F64;
  };
  /**
   * what each change answered
   */
  answers: Answer[];
}
/**
 * the stages of market.sharePool
 */
export interface Stages {
  /**
   * by how much each change moved a share
   *
   * Items: null where a change has none
   */
  sharesPerUpdate?: (SafeFloat | null)[];
  /**
   * the denominator after each change
   */
  denominators?: SafeFloat[];
  /**
   * the shared value after each change
   */
  sharedValues?: U64[];
  /**
   * what each holder's share is worth
   */
  values?: {
    [k: string]: U64;
  };
}
/**
 * the stages of market.sharePool under dev-293
 */
export interface StagesDev293 {
  /**
   * by how much each change moved a share
   *
   * Items: null where a change has none
   */
  sharesPerUpdate?: (I64F64 | null)[];
  /**
   * the denominator after each change
   */
  denominators?: U64F64[];
  /**
   * the shared value after each change
   */
  sharedValues?: U64[];
  /**
   * what each holder's share is worth
   */
  values?: {
    [k: string]: U64;
  };
}
