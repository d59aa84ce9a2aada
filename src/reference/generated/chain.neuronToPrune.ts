// Generated from spec/schemas/operations/chain.neuronToPrune.json by `npm run types`: edit the schema, not this file.

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
 * a u32 (0 to 4294967295)
 */
export type U32 = number;

/**
 * Which uid a new neuron takes over in a full subnet.
 */
export interface ChainNeuronToPrune {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of chain.neuronToPrune
 */
export interface Input {
  /**
   * the neurons by uid
   *
   * Items: a neuron
   */
  neurons: {
    emission: U64;
    registeredAt: U64;
  }[];
  immunityPeriod: U16;
  block: U64;
  minNonImmuneUids: U16;
  /**
   * uids of the owner that are never pruned
   */
  immortalUids: U16[];
}
/**
 * the output of chain.neuronToPrune
 */
export interface Output {
  /**
   * the uid, or null where none may go
   */
  uid: U16 | null;
}
/**
 * the stages of chain.neuronToPrune
 */
export interface Stages {
  /**
   * whether each neuron is immune, by uid
   */
  immune?: Bool[];
  nonImmune?: U32;
  /**
   * the uid, or null where none may go
   */
  uid?: U16 | null;
}
