// Generated from spec/schemas/operations/emission.flow.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * the bits of an I64F64 as a canonical decimal string (-2^127 to 2^127 - 1)
 */
export type I64F64 = string;
/**
 * a flow's average, or null where none is stored
 */
export type FlowAverageOrNull = FlowAverage | null;
/**
 * an i64 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I64 = string;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * the bits of an I96F32 as a canonical decimal string (-2^127 to 2^127 - 1)
 */
export type I96F32 = string;
/**
 * the bits of a U96F32 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U96F32 = string;

/**
 * What is recorded of a subnet's flow of TAO, and its average.
 */
export interface EmissionFlow {
  Movement: Movement;
  FlowAverage: FlowAverage;
  FlowAverageOrNull: FlowAverageOrNull;
  Input: Input;
  'Input@334': Input334;
  'Input@338': Input334;
  'Input@342': Input334;
  'Input@347': Input334;
  Output: Output;
  Stages: Stages;
}
/**
 * TAO that came in or went out
 */
export interface Movement {
  /**
   * in or out
   */
  direction: 'in' | 'out';
  tao: U64;
}
/**
 * a flow's average with the block that it was brought up to date in
 */
export interface FlowAverage {
  block: U64;
  flow: I64F64;
}
/**
 * the input of emission.flow from 348 on
 */
export interface Input {
  block: U64;
  taoFlow: I64;
  /**
   * movements of TAO in their order
   */
  movements: Movement[];
  emaTaoFlow: FlowAverageOrNull;
  flowEmaSmoothingFactor: U64;
}
/**
 * the input of emission.flow from 334 to 347
 */
export interface Input334 {
  block: U64;
  taoFlow: I64;
  /**
   * movements of TAO in their order
   */
  movements: Movement[];
  emaTaoFlow: FlowAverageOrNull;
  flowEmaSmoothingFactor: U64;
  subnetMechanism: U16;
  movingPrice: I96F32;
  price: U96F32;
}
/**
 * the output of emission.flow
 */
export interface Output {
  taoFlow: I64;
  emaTaoFlow: FlowAverageOrNull;
}
/**
 * the stages of emission.flow
 */
export interface Stages {
  recorded?: I64;
}
