// Generated from spec/schemas/operations/emission.hotkeyDrain.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * an account, 32 bytes as lower-case 0x hex
 */
export type AccountId = string;

/**
 * What subnets pay to hotkeys, and hotkeys to those who staked to them, in a block before alpha.
 */
export interface EmissionHotkeyDrain {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of emission.hotkeyDrain
 */
export interface Input {
  block: U64;
  hotkeyEmissionTempo: U64;
  totalIssuance: U64;
  subnetOwnerCut: U16;
  /**
   * every subnet, in any order
   *
   * Items: a subnet before the block
   */
  subnets: {
    netuid: U16;
    pendingEmission: U64;
    blocksSinceLastStep: U64;
    lastMechanismStepBlock: U64;
    tempo: U16;
    /**
     * its owner's coldkey, or null
     */
    owner: AccountId | null;
    queuedEmission: U64;
    /**
     * what its epoch comes to for each hotkey, if it runs
     *
     * Items: a hotkey and what it has pending more
     */
    epochShares: {
      hotkey: AccountId;
      emission: U64;
    }[];
  }[];
  /**
   * every hotkey that may be paid, in any order
   *
   * Items: a hotkey before the block
   */
  hotkeys: {
    hotkey: AccountId;
    pendingEmission: U64;
    lastDrain: U64;
    owner: AccountId;
    delegateTake: U16;
    /**
     * what is staked to it
     *
     * Items: a coldkey with its stake
     */
    stakes: {
      coldkey: AccountId;
      stake: U64;
      lastIncrease: U64;
    }[];
  }[];
}
/**
 * the output of emission.hotkeyDrain
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
  }[];
  /**
   * in ascending netuids
   *
   * Items: what an owner has in its balance
   */
  ownerCuts: {
    netuid: U16;
    coldkey: AccountId;
    amount: U64;
  }[];
  /**
   * in the order of their bytes
   *
   * Items: a hotkey after the block
   */
  hotkeys: {
    hotkey: AccountId;
    pendingEmission: U64;
    lastDrain: U64;
    /**
     * in the order of their bytes
     *
     * Items: a coldkey with its stake
     */
    stakes: {
      coldkey: AccountId;
      stake: U64;
    }[];
  }[];
}
/**
 * the stages of emission.hotkeyDrain
 */
export interface Stages {
  /**
   * what each epoch that ran had to share out
   *
   * Items: a subnet and its emission
   */
  toEpochs?: {
    netuid: U16;
    emission: U64;
  }[];
  /**
   * what each hotkey that paid had to pay
   *
   * Items: a hotkey, what it paid, and what of it was for its stakers
   */
  drained?: {
    hotkey: AccountId;
    emission: U64;
    shared: U64;
  }[];
}
