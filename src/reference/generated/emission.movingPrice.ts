// Generated from spec/schemas/operations/emission.movingPrice.json by `npm run types`: edit the schema, not this file.

/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * the bits of an I96F32 as a canonical decimal string (-2^127 to 2^127 - 1)
 */
export type I96F32 = string;
/**
 * the bits of a U64F64 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U64F64 = string;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * the bits of a U96F32 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U96F32 = string;

/**
 * The moving price of a subnet after a block.
 */
export interface EmissionMovingPrice {
  Input: Input;
  'Input@233': Input233;
  'Input@234': Input233;
  'Input@247': Input247;
  'Input@252': Input252;
  'Input@261': Input261;
  'Input@298': Input261;
  'Input@334': Input261;
  'Input@338': Input261;
  'Input@342': Input261;
  'Input@347': Input261;
  'Input@348': Input261;
  'Input@365': Input261;
  'Input@411': Input261;
  'Input@421': Input261;
  Output: Output;
  Stages: Stages;
  'Stages@233': Stages233;
  'Stages@234': Stages233;
  'Stages@247': Stages233;
  'Stages@252': Stages233;
  'Stages@261': Stages261;
  'Stages@298': Stages261;
  'Stages@334': Stages261;
  'Stages@338': Stages261;
  'Stages@342': Stages261;
  'Stages@347': Stages261;
  'Stages@348': Stages261;
  'Stages@365': Stages261;
  'Stages@411': Stages261;
  'Stages@421': Stages261;
}
/**
 * the input of emission.movingPrice from 423 on
 */
export interface Input {
  subnetMechanism: U16;
  movingPrice: I96F32;
  subnetMovingAlpha: I96F32;
  price: U64F64;
  block: U64;
  /**
   * the subnet's first emission block as a u64; null where it has none
   */
  firstEmissionBlock: U64 | null;
  emaPriceHalvingBlocks: U64;
}
/**
 * the input of emission.movingPrice under 233 and 234
 */
export interface Input233 {
  subnetMechanism: U16;
  movingPrice: I96F32;
  subnetMovingAlpha: I96F32;
  price: I96F32;
}
/**
 * the input of emission.movingPrice under 247
 */
export interface Input247 {
  subnetMechanism: U16;
  movingPrice: I96F32;
  subnetMovingAlpha: I96F32;
  price: I96F32;
  block: U64;
  networkRegisteredAt: U64;
}
/**
 * the input of emission.movingPrice under 252
 */
export interface Input252 {
  subnetMechanism: U16;
  movingPrice: I96F32;
  subnetMovingAlpha: I96F32;
  price: I96F32;
  block: U64;
  networkRegisteredAt: U64;
  emaPriceHalvingBlocks: U64;
}
/**
 * the input of emission.movingPrice from 261 to 422
 */
export interface Input261 {
  subnetMechanism: U16;
  movingPrice: I96F32;
  subnetMovingAlpha: I96F32;
  price: U96F32;
  block: U64;
  /**
   * the subnet's first emission block as a u64; null where it has none
   */
  firstEmissionBlock: U64 | null;
  emaPriceHalvingBlocks: U64;
}
/**
 * the output of emission.movingPrice
 */
export interface Output {
  movingPrice: I96F32;
}
/**
 * the stages of emission.movingPrice
 */
export interface Stages {
  age?: U64;
  alpha?: U64F64;
  fromPrice?: U64F64;
  fromMovingPrice?: U64F64;
}
/**
 * the stages of emission.movingPrice
 */
export interface Stages233 {
  age?: U64;
  alpha?: I96F32;
  fromPrice?: I96F32;
  fromMovingPrice?: I96F32;
}
/**
 * the stages of emission.movingPrice
 */
export interface Stages261 {
  age?: U64;
  alpha?: U96F32;
  fromPrice?: U96F32;
  fromMovingPrice?: U96F32;
}
