// Generated from spec/schemas/metagraph.json by `npm run types`: edit the schema, not this file.

/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
/**
 * a whole number, 0 or more, as a number or a decimal string
 */
export type Whole = number | U64;
/**
 * a u64 as a canonical decimal string (0 to 18446744073709551615)
 */
export type U64 = string;
/**
 * an amount in TAO as a number, or in rao as {"rao": …}
 */
export type Amount =
  | number
  | {
      rao: Whole;
    };
/**
 * true or false
 */
export type Bool = boolean;
/**
 * a [uid, u16] pair
 *
 * @minItems 2
 * @maxItems 2
 */
export type Pair = [U16, U16];
/**
 * an i16 (-32768 to 32767)
 */
export type I16 = number;

/**
 * a metagraph: the neurons of one subnet with weights and bonds, in the names of the Python SDK
 */
export interface Metagraph {
  netuid?: U16;
  block?: Whole;
  /**
   * one neuron a uid
   */
  neurons: Neuron[];
  hyperparameters?: Hyperparameters;
  /**
   * the owner's hotkey
   */
  owner_hotkey?: string;
  stake_threshold?: Whole;
  last_step?: Whole;
  emission?: Whole;
  [k: string]: unknown;
}
/**
 * a neuron
 */
export interface Neuron {
  uid: U16;
  /**
   * the hotkey's address
   */
  hotkey?: string;
  total_stake?: Amount;
  stake?: Amount;
  last_update: Whole;
  block_at_registration?: Whole;
  validator_permit: Bool;
  /**
   * [uid, u16] pairs
   */
  weights?: Pair[];
  /**
   * [uid, u16] pairs
   */
  bonds?: Pair[];
  [k: string]: unknown;
}
/**
 * the subnet's hyperparameters
 */
export interface Hyperparameters {
  kappa?: U16;
  tempo?: U16;
  activity_cutoff?: Whole;
  max_validators?: U16;
  bonds_penalty?: U16;
  bonds_moving_avg?: Whole;
  /**
   * 2 or 3
   */
  yuma_version?: 2 | 3;
  liquid_alpha_enabled?: Bool;
  alpha_low?: U16;
  alpha_high?: U16;
  alpha_sigmoid_steepness?: I16;
  commit_reveal_weights_enabled?: Bool;
  [k: string]: unknown;
}
