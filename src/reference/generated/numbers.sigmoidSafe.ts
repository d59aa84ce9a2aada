// Generated from spec/schemas/operations/numbers.sigmoidSafe.json by `npm run types`: edit the schema, not this file.

/**
 * the bits of an I32F32 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I32F32 = string;
/**
 * the bits of a value of the format as a canonical decimal string
 */
export type Bits = string;

/**
 * The logistic curve at a point.
 */
export interface NumbersSigmoidSafe {
  Input: Curve;
  Output: Result;
  Stages: NoStages;
}
/**
 * a point of the logistic curve, its steepness and its middle
 */
export interface Curve {
  x: I32F32;
  rho: I32F32;
  kappa: I32F32;
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
