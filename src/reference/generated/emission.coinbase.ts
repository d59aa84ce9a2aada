// Generated from spec/schemas/operations/emission.coinbase.json by `npm run types`: edit the schema, not this file.

/**
 * 32 bytes as lower-case 0x hex
 */
export type Hash = string;
/**
 * the keys of the owner to whom conviction gives the subnet in this block, or null
 */
export type NextOwner = Owner | null;
/**
 * the first block in which the subnet emits as a decimal string, or null
 */
export type StartBlock = string | null;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * true or false
 */
export type Bool = boolean;
/**
 * a u128 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U128 = string;
/**
 * an i64 as a canonical decimal string (-2^63 to 2^63 - 1)
 */
export type I64 = string;
/**
 * the bits of an I96F32 as a canonical decimal string (-2^127 to 2^127 - 1)
 */
export type I96F32 = string;
/**
 * the bits of a U96F32 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U96F32 = string;
/**
 * the bits of a U64F64 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U64F64 = string;
/**
 * the name of the error, or null
 */
export type Refusal = string | null;
/**
 * waits, runs, skipped or deferred
 */
export type Course = 'waits' | 'runs' | 'skipped' | 'deferred';
/**
 * a u8 (0 to 255)
 */
export type U8 = number;

/**
 * A whole block of emission: what is minted, who is owed it, and what the chain holds afterwards.
 */
export interface EmissionCoinbase {
  Owner: Owner;
  NextOwner: NextOwner;
  StartBlock: StartBlock;
  SubnetBefore: SubnetBefore;
  SubnetAfter: SubnetAfter;
  Drained: Drained;
  OwnerChange: OwnerChange;
  Share: Share;
  SubnetEmission: SubnetEmission;
  Terms: Terms;
  Adjustment: Adjustment;
  Refusal: Refusal;
  Buy: Buy;
  SplitStage: SplitStage;
  Course: Course;
  SubnetCourse: SubnetCourse;
  MovingPrice: MovingPrice;
  RootProportion: RootProportion;
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the keys of an owner
 */
export interface Owner {
  hotkey: Hash;
  coldkey: Hash;
}
/**
 * a subnet before the block
 */
export interface SubnetBefore {
  netuid: U16;
  mechanism: U16;
  taoReserve: U64;
  alphaReserve: U64;
  alphaOut: U64;
  quoteWeight: U64;
  initialized: Bool;
  accountBalance: U64;
  protocolAlpha: U64;
  volume: U128;
  protocolFlow: I64;
  totalAlphaIssuance: U64;
  taoInEmission: U64;
  alphaInEmission: U64;
  subnetExcessTao: U64;
  pendingServerEmission: U64;
  pendingValidatorEmission: U64;
  pendingRootAlphaDivs: U64;
  pendingOwnerCut: U64;
  lastEpochBlock: U64;
  pendingEpochAt: U64;
  blocksSinceLastStep: U64;
  subnetEpochIndex: U64;
  alphaOutEmission: U64;
  alphaRecycled: U64;
  movingPrice: I96F32;
  rootProp: U96F32;
  rootSellTao: U64;
  tempo: U16;
  duplicateHotkeys: Bool;
  nextOwner: NextOwner;
  registrationAllowed: Bool;
  subtokenEnabled: Bool;
  firstEmissionBlock: StartBlock;
  emissionEnabled: Bool;
  ownerCutEnabled: Bool;
  minerBurned: U96F32;
  emaPriceHalvingBlocks: U64;
}
/**
 * a subnet after the block: what a block may change in it
 */
export interface SubnetAfter {
  netuid: U16;
  mechanism: U16;
  taoReserve: U64;
  alphaReserve: U64;
  alphaOut: U64;
  quoteWeight: U64;
  initialized: Bool;
  accountBalance: U64;
  protocolAlpha: U64;
  volume: U128;
  protocolFlow: I64;
  totalAlphaIssuance: U64;
  taoInEmission: U64;
  alphaInEmission: U64;
  subnetExcessTao: U64;
  pendingServerEmission: U64;
  pendingValidatorEmission: U64;
  pendingRootAlphaDivs: U64;
  pendingOwnerCut: U64;
  lastEpochBlock: U64;
  pendingEpochAt: U64;
  blocksSinceLastStep: U64;
  subnetEpochIndex: U64;
  alphaOutEmission: U64;
  alphaRecycled: U64;
  movingPrice: I96F32;
  rootProp: U96F32;
  rootSellTao: U64;
}
/**
 * what was taken out of the pots of a subnet whose epoch runs
 */
export interface Drained {
  netuid: U16;
  pendingServerEmission: U64;
  pendingValidatorEmission: U64;
  pendingRootAlphaDivs: U64;
  pendingOwnerCut: U64;
}
/**
 * a subnet that changes hands
 */
export interface OwnerChange {
  netuid: U16;
  hotkey: Hash;
  coldkey: Hash;
}
/**
 * a subnet’s share of the minted TAO
 */
export interface Share {
  netuid: U16;
  share: U64F64;
}
/**
 * a subnet’s part of the minted TAO
 */
export interface SubnetEmission {
  netuid: U16;
  emission: U96F32;
}
/**
 * a subnet’s terms, and what they are made of
 */
export interface Terms {
  netuid: U16;
  price: U64F64;
  rootProportion: U96F32;
  taoIn: U64;
  alphaIn: U64;
  alphaOut: U64;
  excessTao: U64;
}
/**
 * what may enter a pool, with the weight that keeps its price
 */
export interface Adjustment {
  netuid: U16;
  quoteWeight: U64;
  taoIn: U64;
  alphaIn: U64;
}
/**
 * how a chain buy went
 */
export interface Buy {
  netuid: U16;
  spent: Bool;
  paidIn: U64;
  bought: U64;
  refused: Refusal;
  stranded: U64;
}
/**
 * what a subnet’s people are owed, and root’s proportion then
 */
export interface SplitStage {
  netuid: U16;
  rootProportion: U96F32;
  ownerCut: U64;
  server: U64;
  validator: U64;
  root: U64;
  recycled: U64;
  dust: U64;
}
/**
 * what becomes of a subnet’s epoch
 */
export interface SubnetCourse {
  netuid: U16;
  course: Course;
}
/**
 * a subnet’s moving price after the block
 */
export interface MovingPrice {
  netuid: U16;
  movingPrice: I96F32;
}
/**
 * root’s proportion of a subnet after the block
 */
export interface RootProportion {
  netuid: U16;
  rootProportion: U96F32;
}
/**
 * the input of emission.coinbase
 */
export interface Input {
  block: U64;
  totalIssuance: U64;
  balancesIssuance: U64;
  totalStake: U64;
  blockEmission: U64;
  rootTao: U64;
  taoWeight: U64;
  subnetOwnerCut: U16;
  subnetMovingAlpha: I96F32;
  maxEpochsPerBlock: U8;
  /**
   * all subnets but root, by ascending netuid
   */
  subnets: SubnetBefore[];
}
/**
 * the output of emission.coinbase
 */
export interface Output {
  totalIssuance: U64;
  balancesIssuance: U64;
  totalStake: U64;
  blockEmission: U64;
  recycled: U64;
  /**
   * the subnets afterwards
   */
  subnets: SubnetAfter[];
  /**
   * the pots that were emptied, by ascending netuid
   */
  drained: Drained[];
  /**
   * the subnets that change hands
   */
  ownerChanges: OwnerChange[];
}
/**
 * the stages of emission.coinbase
 */
export interface Stages {
  blockEmission?: U64;
  minted?: U64;
  /**
   * netuids in the order of storage
   */
  emitSet?: U16[];
  /**
   * a share each
   */
  shares?: Share[];
  /**
   * an emission each
   */
  emissions?: SubnetEmission[];
  rootSellFlag?: Bool;
  /**
   * terms, one a subnet
   */
  terms?: Terms[];
  /**
   * what may enter, a subnet each
   */
  injected?: Adjustment[];
  /**
   * the buys, a subnet each
   */
  bought?: Buy[];
  /**
   * the split, one a subnet
   */
  split?: SplitStage[];
  /**
   * the epochs, in the order of storage
   */
  courses?: SubnetCourse[];
  /**
   * the moving prices
   */
  movingPrices?: MovingPrice[];
  /**
   * root’s proportions
   */
  rootProportions?: RootProportion[];
}
