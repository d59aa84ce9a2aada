// Generated from spec/schemas/operations/emission.terms.json by `npm run types`: edit the schema, not this file.

/**
 * the bits of a U96F32 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U96F32 = string;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * the bits of a U64F64 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U64F64 = string;

/**
 * How much TAO and alpha enter a pool this block, and what TAO is left over.
 */
export interface EmissionTerms {
  Input: Input;
  'Input@421': Input421;
  'Input@233': Input233;
  'Input@234': Input233;
  'Input@247': Input233;
  'Input@298': Input233;
  'Input@334': Input233;
  'Input@342': Input233;
  'Input@347': Input233;
  'Input@365': Input233;
  'Input@411': Input233;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of emission.terms
 */
export interface Input {
  taoEmission: U96F32;
  alphaEmission: U64;
  price: U64F64;
  rootProportion: U96F32;
}
/**
 * the input of emission.terms of 421; the price has 32 bits behind the point
 */
export interface Input421 {
  taoEmission: U96F32;
  alphaEmission: U64;
  price: U96F32;
  rootProportion: U96F32;
}
/**
 * the input of emission.terms before 421; the price has 32 bits behind the point
 */
export interface Input233 {
  taoEmission: U96F32;
  alphaEmission: U64;
  price: U96F32;
  taoBlockEmission: U64;
}
/**
 * the output of emission.terms: whole rao
 */
export interface Output {
  taoIn: U64;
  alphaIn: U64;
  alphaOut: U64;
  excessTao: U64;
}
/**
 * the stages of emission.terms
 */
export interface Stages {
  alphaInWanted?: U96F32;
  taoInExact?: U96F32;
  alphaInExact?: U96F32;
  excessTaoExact?: U96F32;
}
