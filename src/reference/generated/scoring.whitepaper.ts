// Generated from spec/schemas/operations/scoring.whitepaper.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a stake a peer
 */
export type Stakes = U64[];
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * weights of one peer for all
 */
export type Weights16 = U16[];
/**
 * a row of weights a peer
 */
export type Weights16Rows = Weights16[];
/**
 * a share in steps of 2^-16 (0 to 65536)
 */
export type Share = number;
/**
 * a [numerator, denominator] pair of whole numbers
 *
 * @minItems 2
 * @maxItems 2
 */
export type Ratio = [U64, U64];
/**
 * a value in steps of 2^-64 as a canonical decimal string
 */
export type Whole = string;
/**
 * values in steps of 2^-64
 */
export type Wholes = Whole[];
/**
 * values by block and peer
 */
export type WholeRows = Wholes[];

/**
 * The shares of stake as the first paper ranks peers, block by block.
 */
export interface ScoringWhitepaper {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of scoring.whitepaper
 */
export interface Input {
  stakes: Stakes;
  weights: Weights16Rows;
  /**
   * how steep trust is (0 to 64)
   */
  steepness: number;
  majority: Share;
  inflation: Ratio;
  /**
   * how many blocks (1 to 1000)
   */
  blocks: number;
}
/**
 * the output of scoring.whitepaper
 */
export interface Output {
  shares: WholeRows;
}
/**
 * the stages of scoring.whitepaper
 */
export interface Stages {
  ranks?: Wholes;
  trust?: Wholes;
  incentives?: Wholes;
}
