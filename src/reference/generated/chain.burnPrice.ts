// Generated from spec/schemas/operations/chain.burnPrice.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * the bits of a U64F64 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U64F64 = string;

/**
 * What a registration costs, block by block and registration by registration.
 */
export interface ChainBurnPrice {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of chain.burnPrice
 */
export interface Input {
  burn: U64;
  minBurn: U64;
  maxBurn: U64;
  halfLife: U16;
  increaseMult: U64F64;
  block: U64;
  /**
   * what happens, in order
   *
   * Items: something that happens, so many times in a row
   */
  steps: {
    /**
     * what happens: block or registration
     */
    kind: 'block' | 'registration';
    /**
     * how often in a row (1 to 10000)
     */
    times: number;
  }[];
}
/**
 * the output of chain.burnPrice
 */
export interface Output {
  burn: U64;
  /**
   * what each registration paid, in order
   */
  paid: U64[];
}
/**
 * the stages of chain.burnPrice
 */
export interface Stages {
  /**
   * a number of steps of 2^-32, at most 2^32, as a canonical decimal string
   */
  decayFactor?: string;
  /**
   * the price after each step
   */
  burns?: U64[];
}
