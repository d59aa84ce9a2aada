// Generated from spec/schemas/emission-state.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a decimal number as text, as 0.075
 */
export type Decimal = string;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * a sparse row of u16: [uid, value] pairs in the order stored
 */
export type U16Row = [U16, U16][];
/**
 * true or false
 */
export type Bool = boolean;

/**
 * a block with all that the shares of any era ask of it
 */
export interface EmissionState {
  /**
   * where this schema lies
   */
  $schema?: string;
  blockEmission: U64;
  rootTao?: U64;
  taoWeight?: U64;
  taoFlowCutoff?: Decimal;
  flowNormExponent?: Decimal;
  votes?: Votes;
  /**
   * subnets by ascending netuid
   */
  subnets: Subnet[];
}
/**
 * the root network
 */
export interface Votes {
  kappa?: U16;
  rho?: U16;
  /**
   * its validators
   */
  validators: Validator[];
}
/**
 * a validator
 */
export interface Validator {
  stake: U64;
  weights: U16Row;
}
/**
 * a subnet
 */
export interface Subnet {
  netuid: U16;
  /**
   * its name
   */
  name?: string;
  subnetMechanism?: U16;
  movingPrice: Decimal;
  minerBurned?: Decimal;
  alphaIssuance: U64;
  flow?: Decimal;
  protocolFlow?: Decimal;
  decree?: U64;
  started?: Bool;
  subtokenEnabled?: Bool;
  registrationAllowed?: Bool;
  powRegistrationAllowed?: Bool;
  emissionEnabled?: Bool;
}
