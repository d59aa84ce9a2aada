// Generated from spec/schemas/operations/numbers.u16ProportionToFixed.json by `npm run types`: edit the schema, not this file.

/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * the bits of a value of the format as a canonical decimal string
 */
export type Bits = string;

/**
 * A u16 as a share of 65535.
 */
export interface NumbersU16ProportionToFixed {
  Input: Share;
  Output: Result;
  Stages: NoStages;
}
/**
 * a u16 that stands for a share
 */
export interface Share {
  share: U16;
}
/**
 * a value of the format
 */
export interface Result {
  value: Bits;
}
/**
 * no stages
 */
export interface NoStages {}
