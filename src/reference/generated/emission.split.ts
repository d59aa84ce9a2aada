// Generated from spec/schemas/operations/emission.split.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * true or false
 */
export type Bool = boolean;
/**
 * the bits of a U96F32 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U96F32 = string;

/**
 * What the owner, the miners, the validators and root are owed of an emission.
 */
export interface EmissionSplit {
  Input: Input;
  'Input@133': Input133;
  'Input@149': Input133;
  'Input@195': Input133;
  'Input@233': Input233;
  'Input@234': Input233;
  'Input@247': Input233;
  'Input@298': Input298;
  'Input@334': Input298;
  'Input@342': Input347;
  'Input@347': Input347;
  'Input@365': Input347;
  Output: Output;
  'Output@133': Output133;
  'Output@149': Output133;
  'Output@195': Output133;
  'Output@233': Output233;
  'Output@234': Output233;
  'Output@247': Output233;
  'Output@298': Output298;
  'Output@334': Output298;
  'Output@342': Output233;
  Stages: Stages;
}
/**
 * the input of emission.split
 */
export interface Input {
  emission: U64;
  subnetOwnerCut: U16;
  hasOwner: Bool;
  ownerCutEnabled: Bool;
  rootProportion: U96F32;
  rootSellFlag: Bool;
}
/**
 * the input of emission.split while subnets paid in TAO
 */
export interface Input133 {
  emission: U64;
  subnetOwnerCut: U16;
  hasOwner: Bool;
}
/**
 * the input of emission.split while root alpha was sold at once
 */
export interface Input233 {
  emission: U64;
  subnetOwnerCut: U16;
  hasOwner: Bool;
  rootProportion: U96F32;
}
/**
 * the input of emission.split while a pool was subsidized or not
 */
export interface Input298 {
  emission: U64;
  subnetOwnerCut: U16;
  hasOwner: Bool;
  rootProportion: U96F32;
  subsidized: Bool;
}
/**
 * the input of emission.split before the cut could be switched off
 */
export interface Input347 {
  emission: U64;
  subnetOwnerCut: U16;
  hasOwner: Bool;
  rootProportion: U96F32;
  rootSellFlag: Bool;
}
/**
 * the output of emission.split
 */
export interface Output {
  ownerCut: U64;
  server: U64;
  validator: U64;
  root: U64;
  recycled: U64;
  dust: U64;
}
/**
 * the output of emission.split while subnets paid in TAO
 */
export interface Output133 {
  ownerCut: U64;
  pending: U64;
  dust: U64;
}
/**
 * the output of emission.split while root alpha was sold at once
 */
export interface Output233 {
  ownerCut: U64;
  pending: U64;
  root: U64;
  dust: U64;
}
/**
 * the output of emission.split while a pool was subsidized or not
 */
export interface Output298 {
  ownerCut: U64;
  pending: U64;
  root: U64;
  held: U64;
  dust: U64;
}
/**
 * the stages of emission.split: none
 */
export interface Stages {}
