/**
 * The chain: storage with its raw keys, calls, accounts, names with their numbers, and rules that stand on their own.
 *
 * @module
 */
export { burnAccount, palletAccount, ss58Decode, ss58Encode, ss58Prefix, subnetAccount } from './accounts.ts';
export { type OpenTimelock } from './block/index.ts';
export { makeBlocks, type Block, type MissingAt } from './blocks.ts';
export { activityCutoff as activityCutoffOf, initializeBlock, type BlockAt } from './block/index.ts';
export { isNoLock, lockDecay, rollLock, type LockState, type LockTerms } from './locks.ts';
export { constants, findConstant, itemOfConstant, type Constant } from './constants.ts';
export { call, type CallInBlock } from './call.ts';
export { adjusted, blockEnd, blockStep } from './block-step.ts';
export {
  applyExtrinsic,
  feeOf,
  isMissing,
  type Applied,
  type DispatchError,
  type Extrinsic,
  type Missing,
  type Outcome,
  type Refusal,
  type ToldEvent,
  type Weight,
} from './dispatch/index.ts';
export { callRules } from './extrinsics/index.ts';
export { isReachable } from './extrinsics/serving.ts';
export { epochInputFromState, type EpochAt, type EpochFromState } from './epoch-input.ts';
export {
  callProblem,
  calls,
  decodeCall,
  encodeCall,
  anyCall,
  type Call,
  type PalletCalls,
} from './calls/index.ts';
export {
  announceHash,
  blake2256,
  callHash,
  timelockCommitHash,
  weightsCommitHash,
  type CommittedWeights,
} from './hashes.ts';
export { decodeEntries, fromRaw, type Decoded, type DecodedEntries } from './decode.ts';
export { mechanismAt, mechanismIndexOf, mechanismStride } from './mechanism-index.ts';
export {
  errorAt,
  errorIndex,
  errorsOf,
  eventIndex,
  eventsOf,
  palletIndices,
  type DeveloperError,
  type PalletName,
  type SubtensorError,
  type SubtensorEvent,
} from './names/index.ts';
export {
  developerEpochInput,
  emissionFor,
  formerTerms,
  type FormerTerms,
  type MadeEpoch,
  runCoinbase,
  validatorAlpha,
} from './developer/index.ts';
export {
  hotkeysByUid,
  ownerUid,
  readEpoch,
  stakeOf,
  stakeWeights,
  type EpochOf,
  type OfBuild,
} from './epoch/index.ts';
export { openStore } from './open-store.ts';
export { subnetEpoch } from './subnet-epoch.ts';
export * as scale from './scale/index.ts';
export { entries, read, stateProblem, toRaw, type RawEntry, type State } from './state.ts';
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
export { validityCode, validityCodes, type ValidityReason } from './validity.ts';
export { hotkeyNumber } from '../emission/index.ts';
export { firstNonce, meetsDifficulty, proveWork, sealHash, type WorkInput } from './work.ts';

export { itemOf, keysProblem, storageKey, type StorageKeyStages } from './storage-key.ts';

// The rules that stand on their own.
export { adjustment, type AdjustmentInput, type AdjustmentStages } from './adjustment.ts';
export {
  checkWeights,
  type CheckedWeights,
  type CheckWeightsInput,
  type WeightsRefusal,
} from './check-weights.ts';
export { commitHash, type CommitHashStages } from './commit-hash.ts';
export { fee, mostWeight, weightFee, type FeeInput, type FeeStages } from './fee.ts';
export { rateLimit, type RateLimited, type RateLimitInput, type RateLimitStages } from './rate-limit.ts';
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
