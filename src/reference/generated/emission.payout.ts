// Generated from spec/schemas/operations/emission.payout.json by `npm run types`: edit the schema, not this file.

/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * the bits of a U96F32 as a canonical decimal string (0 to 2^128 - 1)
 */
export type U96F32 = string;
/**
 * an account, 32 bytes as lower-case 0x hex
 */
export type AccountId = string;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * the bits of an I96F32 as a canonical decimal string (-2^127 to 2^127 - 1)
 */
export type I96F32 = string;
/**
 * an i128 as a canonical decimal string (-2^127 to 2^127 - 1)
 */
export type I128 = string;

/**
 * Who is credited what when the pots of a subnet are emptied.
 */
export interface EmissionPayout {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of emission.payout
 */
export interface Input {
  pendingServerEmission: U64;
  pendingValidatorEmission: U64;
  pendingRootAlphaDivs: U64;
  pendingOwnerCut: U64;
  taoWeight: U96F32;
  /**
   * the coldkey that owns the subnet, or null
   */
  subnetOwner: AccountId | null;
  /**
   * the owner's hotkey, or null
   */
  subnetOwnerHotkey: AccountId | null;
  /**
   * every hotkey of the coldkey that owns the subnet
   */
  ownedHotkeys: AccountId[];
  /**
   * what becomes of incentives that are withheld, or null where it was never set
   */
  recycleOrBurn: 'Recycle' | 'Burn' | null;
  /**
   * the hotkeys with incentives or dividends, each once, in any order
   *
   * Items: a hotkey: what the epoch gave it, and what its payout hangs on
   */
  hotkeys: {
    hotkey: AccountId;
    owner: AccountId;
    incentive: U64;
    dividend: U64;
    alphaStake: U64;
    rootStake: U64;
    /**
     * the take in parts of 65535, or null where none was ever set
     */
    delegateTake: U16 | null;
    /**
     * the hotkey that the owner has incentives staked on, or null
     */
    autoStakeDestination: AccountId | null;
  }[];
}
/**
 * the output of emission.payout
 */
export interface Output {
  /**
   * what is credited, in order, credits of 0 left out
   *
   * Items: alpha, and who has it
   */
  credits: {
    /**
     * what the credit is for
     */
    kind:
      | 'ownerCut'
      | 'incentive'
      | 'recycled'
      | 'burned'
      | 'alphaTake'
      | 'nominators'
      | 'rootTake'
      | 'rootClaimable'
      | 'rootToOwner';
    hotkey: AccountId;
    /**
     * whose stake on the hotkey it is, or null where it is not one coldkey's
     */
    coldkey: AccountId | null;
    amount: U64;
  }[];
  /**
   * what is added to the rate of each hotkey
   *
   * Items: a hotkey, and the alpha that each rao of its TAO is owed more
   */
  rootClaimable: {
    hotkey: AccountId;
    increment: I96F32;
  }[];
  minerBurned: U96F32;
  /**
   * what each pot held less what was paid of it; below 0 where more was paid
   */
  dust: {
    owner: I128;
    server: I128;
    validator: I128;
    root: I128;
  };
}
/**
 * the stages of emission.payout
 */
export interface Stages {
  incentiveSum?: U64;
  serverPot?: U64;
  validatorPot?: U64;
  /**
   * what each hotkey gets of the two pots, in the order of the hotkeys
   *
   * Items: what a hotkey gets
   */
  dividends?: {
    hotkey: AccountId;
    alphaDividend: U96F32;
    rootDividend: U96F32;
  }[];
}
