// Generated from spec/schemas/operations/market.power.json by `npm run types`: edit the schema, not this file.

/**
 * a [numerator, denominator] pair of whole numbers
 *
 * @minItems 2
 * @maxItems 2
 */
export type Ratio = [U128, U128];
/**
 * a u128 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U128 = string;
/**
 * how many bits behind the point are asked for (0 to 4096)
 */
export type Precision = number;
/**
 * an integer of any size as a canonical decimal string, or null where there is none
 */
export type OptionalWhole = Whole | null;
/**
 * an integer of any size as a canonical decimal string
 */
export type Whole = string;

/**
 * A ratio to the power of a ratio, times a scale, in whole numbers.
 */
export interface MarketPower {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of market.power
 */
export interface Input {
  base: Ratio;
  exponent: Ratio;
  precision: Precision;
  scale: U128;
}
/**
 * the output of market.power
 */
export interface Output {
  power: OptionalWhole;
}
/**
 * the stages of market.power; the last three are those of the series
 */
export interface Stages {
  reducedExponent?: Ratio;
  logarithm?: Whole;
  argument?: Whole;
  exponential?: Whole;
}
