// Generated from spec/schemas/operations/emission.drain.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a u8 (0 to 255)
 */
export type U8 = number;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * true or false
 */
export type Bool = boolean;
/**
 * 32 bytes as lower-case 0x hex
 */
export type Hash = string;

/**
 * Which subnets run their epoch in a block, and what they take out of their pots.
 */
export interface EmissionDrain {
  Input: Input;
  Output: Output;
  Stages: Stages;
  Owner: Owner;
}
/**
 * the input of emission.drain
 */
export interface Input {
  block: U64;
  maxEpochsPerBlock: U8;
  /**
   * every subnet but root, in any order
   *
   * Items: a subnet before the drain
   */
  subnets: {
    netuid: U16;
    lastEpochBlock: U64;
    pendingEpochAt: U64;
    blocksSinceLastStep: U64;
    subnetEpochIndex: U64;
    tempo: U16;
    duplicateHotkeys: Bool;
    /**
     * to whom conviction gives the subnet in this block, or null
     */
    nextOwner: Owner | null;
    pendingServerEmission: U64;
    pendingValidatorEmission: U64;
    pendingRootAlphaDivs: U64;
    pendingOwnerCut: U64;
  }[];
}
/**
 * the keys of an owner
 */
export interface Owner {
  hotkey: Hash;
  coldkey: Hash;
}
/**
 * the output of emission.drain
 */
export interface Output {
  /**
   * the subnets after the drain, in ascending netuids
   *
   * Items: a subnet after the drain
   */
  subnets: {
    netuid: U16;
    lastEpochBlock: U64;
    pendingEpochAt: U64;
    blocksSinceLastStep: U64;
    subnetEpochIndex: U64;
    pendingServerEmission: U64;
    pendingValidatorEmission: U64;
    pendingRootAlphaDivs: U64;
    pendingOwnerCut: U64;
  }[];
  /**
   * what is to be shared out, in ascending netuids
   *
   * Items: what a subnet took out of its pots
   */
  drained: {
    netuid: U16;
    pendingServerEmission: U64;
    pendingValidatorEmission: U64;
    pendingRootAlphaDivs: U64;
    pendingOwnerCut: U64;
  }[];
  /**
   * in the order of the drain
   *
   * Items: an epoch that did not run
   */
  events: {
    /**
     * EpochSkipped or EpochDeferred
     */
    event: 'EpochSkipped' | 'EpochDeferred';
    netuid: U16;
  }[];
  /**
   * in the order of the drain
   *
   * Items: a subnet with its new owner
   */
  ownerChanges: {
    netuid: U16;
    hotkey: Hash;
    coldkey: Hash;
  }[];
  /**
   * the subnets whose weights are not revealed in this block, ascending
   */
  revealsDeferred: U16[];
}
/**
 * the stages of emission.drain
 */
export interface Stages {
  /**
   * the netuids in the order of the drain
   */
  order?: U16[];
  /**
   * what happened to each subnet, in the same order
   *
   * Items: waits, runs, skipped or deferred
   */
  courses?: ('waits' | 'runs' | 'skipped' | 'deferred')[];
}
