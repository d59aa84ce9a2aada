// Generated from spec/schemas/operations/emission.finneyDrain.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * 32 bytes as lower-case 0x hex
 */
export type Hash = string;
/**
 * emissions for hotkeys, in their order
 *
 * Items: an emission for a hotkey
 */
export type Tuples = {
  hotkey: Hash;
  serverEmission: U64;
  validatorEmission: U64;
}[];
/**
 * what coldkeys have staked to a hotkey
 *
 * Items: a coldkey with its stake
 */
export type Stakes = {
  coldkey: Hash;
  stake: U64;
}[];

/**
 * Who is paid in a block before alpha, and what is loaded for the next.
 */
export interface EmissionFinneyDrain {
  Input: Input;
  Output: Output;
  Stages: Stages;
  Tuples: Tuples;
  Stakes: Stakes;
}
/**
 * the input of emission.finneyDrain
 */
export interface Input {
  block: U64;
  totalIssuance: U64;
  /**
   * every subnet that gathers, in any order
   *
   * Items: a subnet before the block
   */
  subnets: {
    netuid: U16;
    pendingEmission: U64;
    blocksSinceLastStep: U64;
    lastMechanismStepBlock: U64;
    /**
     * what is paid in the next block, or null
     */
    loadedEmission: Tuples | null;
    tempo: U16;
    queuedEmission: U64;
    epochEmission: Tuples;
  }[];
  /**
   * the hotkeys that may be paid, in any order
   *
   * Items: a hotkey with all that is staked to it
   */
  hotkeys: {
    hotkey: Hash;
    owner: Hash;
    /**
     * in parts of 65535, or null where it is no delegate
     */
    delegateTake: U16 | null;
    stakes: Stakes;
  }[];
}
/**
 * the output of emission.finneyDrain
 */
export interface Output {
  totalIssuance: U64;
  /**
   * in ascending netuids
   *
   * Items: a subnet after the block
   */
  subnets: {
    netuid: U16;
    pendingEmission: U64;
    blocksSinceLastStep: U64;
    lastMechanismStepBlock: U64;
    /**
     * what is paid in the next block, or null
     */
    loadedEmission: Tuples | null;
  }[];
  /**
   * in the order of their bytes
   *
   * Items: a hotkey with all that is staked to it
   */
  hotkeys: {
    hotkey: Hash;
    stakes: Stakes;
  }[];
}
/**
 * the stages of emission.finneyDrain
 */
export interface Stages {
  emitted?: U64;
  lost?: U64;
}
