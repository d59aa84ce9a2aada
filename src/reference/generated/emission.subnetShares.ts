// Generated from spec/schemas/operations/emission.subnetShares.json by `npm run types`: edit the schema, not this file.

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
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * netuids
 */
export type Netuids = U16[];
/**
 * a sparse row of u16: [uid, value] pairs in the order stored
 */
export type U16Row = [U16, U16][];
/**
 * one sparse row of weights a validator
 */
export type Rows = U16Row[];
/**
 * amounts in rao
 */
export type Raos = U64[];
/**
 * one I64F64 a subnet
 */
export type I64F64List = I64F64[];
/**
 * the bits of an I96F32 as a canonical decimal string (-2^127 to 2^127 - 1)
 */
export type I96F32 = string;
/**
 * one I96F32 a subnet
 */
export type I96F32List = I96F32[];
/**
 * the bits of a U96F32 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U96F32 = string;
/**
 * one U96F32 a subnet
 */
export type U96F32List = U96F32[];
/**
 * the bits of a U64F64 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U64F64 = string;
/**
 * one U64F64 a subnet
 */
export type U64F64List = U64F64[];
/**
 * one list of I64F64 a validator
 */
export type I64F64Matrix = I64F64List[];
/**
 * true or false
 */
export type Bool = boolean;
/**
 * an i64 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I64 = string;

/**
 * What each subnet gets of a block's TAO.
 */
export interface EmissionSubnetShares {
  FlowAverage: FlowAverage;
  FlowAverageOrNull: FlowAverageOrNull;
  Netuids: Netuids;
  Rows: Rows;
  Raos: Raos;
  I64F64List: I64F64List;
  I96F32List: I96F32List;
  U96F32List: U96F32List;
  U64F64List: U64F64List;
  I64F64Matrix: I64F64Matrix;
  'Subnet@233': Subnet233;
  'Subnet@261': Subnet261;
  'Subnet@334': Subnet334;
  'Subnet@348': Subnet348;
  'Subnet@365': Subnet365;
  'Subnet@411': Subnet411;
  'Subnet@421': Subnet421;
  Subnet: Subnet;
  Input: Input;
  'Input@119': Input119;
  'Input@133': Input133;
  'Input@149': Input133;
  'Input@195': Input133;
  'Input@233': Input233;
  'Input@234': Input233;
  'Input@247': Input233;
  'Input@252': Input233;
  'Input@261': Input261;
  'Input@298': Input261;
  'Input@334': Input334;
  'Input@338': Input334;
  'Input@342': Input334;
  'Input@347': Input334;
  'Input@348': Input348;
  'Input@365': Input365;
  'Input@411': Input411;
  'Input@421': Input421;
  'Input@423': Input421;
  Gets: Gets;
  GetsRao: GetsRao;
  GetsI96F32: GetsI96F32;
  GetsU96F32: GetsU96F32;
  Output: Output;
  'Output@119': Output119;
  'Output@133': Output133;
  'Output@149': Output133;
  'Output@195': Output133;
  'Output@233': Output233;
  'Output@234': Output233;
  'Output@247': Output233;
  'Output@252': Output233;
  'Output@261': Output261;
  'Output@298': Output261;
  Stages: Stages;
  'Stages@119': Stages119;
  'Stages@133': Stages133;
  'Stages@149': Stages133;
  'Stages@195': Stages133;
  'Stages@233': Stages233;
  'Stages@234': Stages233;
  'Stages@247': Stages233;
  'Stages@252': Stages233;
  'Stages@261': Stages261;
  'Stages@298': Stages261;
  'Stages@334': Stages334;
  'Stages@338': Stages334;
  'Stages@342': Stages334;
  'Stages@347': Stages334;
  'Stages@348': Stages334;
  'Stages@365': Stages334;
  'Stages@411': Stages334;
}
/**
 * a flow's average with the block that it was brought up to date in
 */
export interface FlowAverage {
  block: U64;
  flow: I64F64;
}
/**
 * a subnet up to 260
 */
export interface Subnet233 {
  netuid: U16;
  registrationAllowed?: Bool;
  powRegistrationAllowed?: Bool;
  subnetMechanism: U16;
  movingPrice: I96F32;
}
/**
 * a subnet from 261 to 333
 */
export interface Subnet261 {
  netuid: U16;
  started?: Bool;
  registrationAllowed?: Bool;
  powRegistrationAllowed?: Bool;
  subnetMechanism: U16;
  movingPrice: I96F32;
}
/**
 * a subnet from 334 to 347
 */
export interface Subnet334 {
  netuid: U16;
  started?: Bool;
  subnetMechanism: U16;
  movingPrice: I96F32;
  price: U96F32;
  taoFlow: I64;
  emaTaoFlow: FlowAverageOrNull;
}
/**
 * a subnet from 348 to 360
 */
export interface Subnet348 {
  netuid: U16;
  started?: Bool;
  taoFlow: I64;
  emaTaoFlow: FlowAverageOrNull;
}
/**
 * a subnet from 361 to 400
 */
export interface Subnet365 {
  netuid: U16;
  started?: Bool;
  subtokenEnabled?: Bool;
  registrationAllowed?: Bool;
  powRegistrationAllowed?: Bool;
  taoFlow: I64;
  emaTaoFlow: FlowAverageOrNull;
}
/**
 * a subnet from 411 to 420
 */
export interface Subnet411 {
  netuid: U16;
  started?: Bool;
  subtokenEnabled?: Bool;
  registrationAllowed?: Bool;
  taoFlow: I64;
  emaTaoFlow: FlowAverageOrNull;
  protocolFlow: I64;
  emaProtocolFlow: FlowAverageOrNull;
  emissionEnabled?: Bool;
}
/**
 * a subnet from 421 to 424
 */
export interface Subnet421 {
  netuid: U16;
  started?: Bool;
  subtokenEnabled?: Bool;
  registrationAllowed?: Bool;
  subnetMechanism: U16;
  movingPrice: I96F32;
  minerBurned: U96F32;
  emissionEnabled?: Bool;
  rootProportion: U96F32;
}
/**
 * a subnet from 425 on
 */
export interface Subnet {
  netuid: U16;
  started?: Bool;
  subtokenEnabled?: Bool;
  registrationAllowed?: Bool;
  subnetMechanism: U16;
  movingPrice: I96F32;
  minerBurned: U96F32;
  emissionEnabled?: Bool;
}
/**
 * the input of emission.subnetShares from 425 on; a flag that is left out is as a subnet that runs has it
 */
export interface Input {
  blockEmission: U64;
  /**
   * subnets by ascending netuid
   */
  subnets: Subnet[];
}
/**
 * the input of emission.subnetShares under 119
 */
export interface Input119 {
  blockEmission: U64;
  networks: Netuids;
  netuids: Netuids;
  emission: Raos;
}
/**
 * the input of emission.subnetShares from 133 to 232
 */
export interface Input133 {
  blockEmission: U64;
  networks: Netuids;
  stake: Raos;
  weights: Rows;
  kappa: U16;
  rho: U16;
}
/**
 * the input of emission.subnetShares from 233 to 260
 */
export interface Input233 {
  blockEmission: U64;
  /**
   * subnets by ascending netuid
   */
  subnets: Subnet233[];
}
/**
 * the input of emission.subnetShares from 261 to 333
 */
export interface Input261 {
  blockEmission: U64;
  /**
   * subnets by ascending netuid
   */
  subnets: Subnet261[];
}
/**
 * the input of emission.subnetShares from 334 to 347
 */
export interface Input334 {
  blockEmission: U64;
  /**
   * subnets by ascending netuid
   */
  subnets: Subnet334[];
  block: U64;
  flowEmaSmoothingFactor: U64;
  taoFlowCutoff: I64F64;
  flowNormExponent: U64F64;
}
/**
 * the input of emission.subnetShares from 348 to 360
 */
export interface Input348 {
  blockEmission: U64;
  /**
   * subnets by ascending netuid
   */
  subnets: Subnet348[];
  block: U64;
  flowEmaSmoothingFactor: U64;
  taoFlowCutoff: I64F64;
  flowNormExponent: U64F64;
}
/**
 * the input of emission.subnetShares from 361 to 400
 */
export interface Input365 {
  blockEmission: U64;
  /**
   * subnets by ascending netuid
   */
  subnets: Subnet365[];
  block: U64;
  flowEmaSmoothingFactor: U64;
  taoFlowCutoff: I64F64;
  flowNormExponent: U64F64;
}
/**
 * the input of emission.subnetShares from 411 to 420
 */
export interface Input411 {
  blockEmission: U64;
  /**
   * subnets by ascending netuid
   */
  subnets: Subnet411[];
  block: U64;
  flowEmaSmoothingFactor: U64;
  taoFlowCutoff: I64F64;
  flowNormExponent: U64F64;
  netTaoFlowEnabled: Bool;
}
/**
 * the input of emission.subnetShares from 421 to 424
 */
export interface Input421 {
  blockEmission: U64;
  /**
   * subnets by ascending netuid
   */
  subnets: Subnet421[];
}
/**
 * what a subnet gets
 */
export interface Gets {
  netuid: U16;
  share: U64F64;
  emission: U96F32;
}
/**
 * what a subnet gets
 */
export interface GetsRao {
  netuid: U16;
  emission: U64;
}
/**
 * what a subnet gets
 */
export interface GetsI96F32 {
  netuid: U16;
  emission: I96F32;
}
/**
 * what a subnet gets
 */
export interface GetsU96F32 {
  netuid: U16;
  emission: U96F32;
}
/**
 * the output of emission.subnetShares from 334 on
 */
export interface Output {
  /**
   * what each subnet gets that takes part
   */
  subnets: Gets[];
}
/**
 * the output of emission.subnetShares under 119
 */
export interface Output119 {
  /**
   * what each subnet gets in each block from now on
   */
  subnets: GetsRao[];
}
/**
 * the output of emission.subnetShares from 133 to 232
 */
export interface Output133 {
  /**
   * what each subnet gets in each block from now on; null where that stays as it was
   */
  subnets: GetsRao[] | null;
}
/**
 * the output of emission.subnetShares from 233 to 260
 */
export interface Output233 {
  /**
   * what each subnet gets
   */
  subnets: GetsI96F32[];
}
/**
 * the output of emission.subnetShares from 261 to 333
 */
export interface Output261 {
  /**
   * what each subnet gets that takes part
   */
  subnets: GetsU96F32[];
}
/**
 * the stages of emission.subnetShares from 421 on
 */
export interface Stages {
  movingPrices?: U64F64List;
  totalMovingPrice?: U64F64;
  priceShares?: U64F64List;
  weightedShares?: U64F64List;
  shares?: U64F64List;
}
/**
 * the stages of emission.subnetShares under 119: none
 */
export interface Stages119 {}
/**
 * the stages of emission.subnetShares from 133 to 232
 */
export interface Stages133 {
  stakeShares?: I64F64List;
  voteWeights?: I64F64Matrix;
  ranks?: I64F64List;
  trust?: I64F64List;
  consensus?: I64F64List;
  voteShares?: I64F64List;
}
/**
 * the stages of emission.subnetShares from 233 to 260
 */
export interface Stages233 {
  movingPrices?: I96F32List;
  totalMovingPrice?: I96F32;
}
/**
 * the stages of emission.subnetShares from 261 to 333
 */
export interface Stages261 {
  movingPrices?: U96F32List;
  totalMovingPrice?: U96F32;
}
/**
 * the stages of emission.subnetShares from 334 to 420
 */
export interface Stages334 {
  userFlows?: I64F64List;
  protocolFlows?: I64F64List;
  normFactor?: I64F64;
  netFlows?: I64F64List;
  lowerLimit?: I64F64;
  offsetFlows?: U64F64List;
  scaledFlows?: U64F64List;
  flowFactor?: U64F64;
  powers?: U64F64List;
  shares?: U64F64List;
}
