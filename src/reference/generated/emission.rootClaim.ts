// Generated from spec/schemas/operations/emission.rootClaim.json by `npm run types`: edit the schema, not this file.

/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * the bits of an I96F32 as a canonical decimal string (-2^127 to 2^127 - 1)
 */
export type I96F32 = string;
/**
 * a u128 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U128 = string;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;

/**
 * What a position on root is owed of the alpha of a subnet, and what a claim gives.
 */
export interface EmissionRootClaim {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of emission.rootClaim
 */
export interface Input {
  netuid: U16;
  threshold: I96F32;
  /**
   * what the coldkey wants of its root dividends
   */
  claimType: 'Swap' | 'Keep' | 'KeepSubnets';
  /**
   * the subnets whose alpha is kept, for KeepSubnets
   */
  keepSubnets: U16[];
  rootClaimable: I96F32;
  rootClaimed: U128;
  rootStake: U64;
  hotkeyRootStake: U64;
  /**
   * what happens, one after the other
   *
   * Items: a move: alpha credited to the hotkey, TAO added to or taken from the position, or a claim with the TAO that the pool pays where alpha is sold
   */
  moves: {
    /**
     * what happens
     */
    move: 'credit' | 'addStake' | 'removeStake' | 'claim';
    amount: U64;
  }[];
}
/**
 * the output of emission.rootClaim
 */
export interface Output {
  /**
   * what became of each move
   *
   * Items: what became of the alpha, and the position after the move
   */
  moves: {
    /**
     * what became of the alpha
     */
    effect: 'none' | 'credited' | 'owner' | 'kept' | 'sold';
    alpha: U64;
    owed: I96F32;
    rootClaimable: I96F32;
    rootClaimed: U128;
    rootStake: U64;
    hotkeyRootStake: U64;
  }[];
}
/**
 * the stages of emission.rootClaim: it has none
 */
export interface Stages {}
