// Generated from spec/schemas/operations/chain.adjustment.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * true or false
 */
export type Bool = boolean;

/**
 * What price and difficulty of a registration become when an interval ends.
 */
export interface ChainAdjustment {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of chain.adjustment
 */
export interface Input {
  block: U64;
  lastAdjustmentBlock: U64;
  interval: U16;
  burn: U64;
  minBurn: U64;
  maxBurn: U64;
  difficulty: U64;
  minDifficulty: U64;
  maxDifficulty: U64;
  registrations: U16;
  powRegistrations: U16;
  burnRegistrations: U16;
  target: U16;
  adjustmentAlpha: U64;
}
/**
 * the output of chain.adjustment
 */
export interface Output {
  burn: U64;
  difficulty: U64;
  adjusted: Bool;
}
/**
 * the stages of chain.adjustment
 */
export interface Stages {
  /**
   * what moves
   *
   * Items: burn or difficulty
   */
  moves?: ('burn' | 'difficulty')[];
}
