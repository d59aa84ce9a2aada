/**
 * The chain's state: storage items with their raw keys, and what the epoch reads of them.
 *
 * @module
 */
export { epochInputFromState, type EpochAt, type EpochFromState } from './epoch-input.ts';
export { openStore } from './open-store.ts';
export * as scale from './scale/index.ts';
export {
  entries,
  fromRaw,
  read,
  stateProblem,
  toRaw,
  type Decoded,
  type RawEntry,
  type State,
} from './state.ts';
export * as storage from './storage/index.ts';
export {
  builds,
  findItem,
  itemName,
  rawKey,
  rawPrefix,
  readRawKey,
  storageItems,
  twox128,
  type Build,
  type StorageItem,
} from './storage/index.ts';
export type { Entry, Leading, Reads, Store, StoreOptions } from './store.ts';

// The rules that stand on their own.
export {
  bumpBurn,
  burnPrice,
  decayBurn,
  decayFactor,
  mulByQ32,
  powQ32,
  type BurnPriceInput,
  type BurnPriceStages,
  type BurnRules,
  type BurnStep,
  type Q32,
} from './burn-price.ts';
export { lockCost, lockReductionInterval, type LockCostInput, type LockCostStages } from './lock-cost.ts';
export {
  neuronToPrune,
  type NeuronToPruneInput,
  type NeuronToPruneStages,
  type PrunableNeuron,
} from './neuron-to-prune.ts';
export { revealWindow, type RevealWindowInput, type RevealWindowStages } from './reveal-window.ts';
export {
  subnetToPrune,
  type PrunableSubnet,
  type SubnetToPruneInput,
  type SubnetToPruneStages,
} from './subnet-to-prune.ts';
