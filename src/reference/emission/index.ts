/**
 * Emission: what a block mints, which subnet gets it, and who is paid in the end.
 *
 * @module
 */
export type { BlockState, Coinbase, Counts, SubnetAfter, SubnetBefore, TermsStage } from './block-state.ts';
export type { Buy } from './chain-buy.ts';
export { coinbase } from './coinbase.ts';
export { readBlockState } from './coinbase.operation.ts';
export {
  inject,
  type Adjustment,
  type Injected,
  type Injection,
  type InjectionInput,
  type Recorded,
} from './injection.ts';
export { alphaIssuanceOf, type PoolState } from './pool-state.ts';
export { ownerCutShare, splitEmission, type Split, type SplitInput } from './split.ts';
export { subnetTerms, type Terms, type TermsInput } from './terms.ts';
export type { AccountId } from './account.ts';
export {
  distributeDividends,
  type DividendsInput,
  type DividendsStages,
  type Paid,
  type Validator,
} from './dividends.ts';
export { movingPrice, movingPriceIn, type MovingPriceInput, type MovingPriceStages } from './moving-price.ts';
export {
  rootProportion,
  taoWeightShare,
  type RootProportionInput,
  type RootProportionStages,
} from './root-proportion.ts';
export { countedAge, deferredReveals, drain, inStorageOrder } from './drain.ts';
export type {
  Course,
  Drainable,
  DrainEvent,
  DrainInput,
  DrainStages,
  DrainSubnet,
  Owner,
  Pots,
} from './drainable.ts';
export {
  blocksUntilEpoch,
  isDue,
  maxTempo,
  nextEpochBlock,
  tempo,
  type Clock,
  type TempoStages,
} from './tempo.ts';
export { blockEmission, emissionAfter, emissionOf, halvingStages } from './block-emission.ts';
export { halvingsOf, halvingThreshold, mostHalvings } from './block-emission.ts';
export type { BlockEmission, BlockEmissionInput, HalvingStages } from './block-emission.ts';
export { mint, type Minted, type MintInput } from './mint.ts';
export { firstBlockEmission, totalSupply } from './supply.ts';
export { existentialDeposit } from './spending.ts';
export { afterBlock, issuanceAfter, schedule, walked } from './schedule.ts';
export type { Halving, Schedule, ScheduleTerms } from './schedule.ts';
export { supplyHistory, supplyNow, type KnownSupply, type SupplySource } from './history.ts';
export { eraRules, eras, type EraRule, type EraShares, type EraState, type EraSubnet } from './eras.ts';
export { isOpen, subnetsToEmitTo, type Emitting } from './emitting.ts';
export {
  averageFlow,
  flow,
  flowAlpha,
  recordFlow,
  type FlowAverage,
  type FlowInput,
  type FlowOutput,
  type FlowStages,
  type Movement,
} from './flow.ts';
export { flowShares, type FlowParameters, type FlowShares, type FlowSubnet } from './flow-shares.ts';
export { powNormalize, type PowNormalizeStages } from './pow-normalize.ts';
export {
  priceEmissions,
  priceShares,
  type PricedSubnet,
  type PriceEmissions,
  type PriceShares,
  type UnburnedSubnet,
} from './price-shares.ts';
export { curveFits, rootVotes, type RootVotesInput, type RootVotesStages } from './root-votes.ts';
export {
  subnetBlockEmissions,
  subnetShares,
  type ShareSubnet,
  type SubnetEmission,
  type SubnetSharesInput,
  type SubnetSharesStages,
} from './subnet-shares.ts';
export { sudoVector, type SubnetRao, type SudoInput } from './sudo-vector.ts';
export { defaultTake, splitTake, type TakeInput, type Taker, type TakeStages } from './take.ts';
export {
  payOut,
  type Credit,
  type CreditKind,
  type Dust,
  type PaidHotkey,
  type PayoutInput,
  type PayoutStages,
} from './payout.ts';
export {
  giveUp,
  type AlphaSupply,
  type RecyclingAnswer,
  type RecyclingInput,
  type Way,
} from './recycling.ts';
export {
  addRootStake,
  claimableIncrement,
  claimRoot,
  creditRoot,
  removeRootStake,
  rootOwed,
  type ClaimTerms,
  type ClaimType,
  type Effect,
  type Moved,
  type Position,
} from './root-claim.ts';
export { drawClaims, type AutoClaimInput, type AutoClaimStages } from './auto-claim.ts';
export {
  mechanisms,
  splitAmongMechanisms,
  type MechanismsInput,
  type MechanismsStages,
  type MechanismTerms,
} from './mechanisms.ts';
export {
  parents,
  selfContribution,
  type Parent,
  type ParentsInput,
  type ParentsStages,
  type Staked,
} from './parents.ts';
export {
  finneyDrain,
  type FinneyDrainInput,
  type FinneyDrainStages,
  type FinneyGathering,
  type FinneySubnet,
} from './finney-drain.ts';
export { payments, type EmissionTuple, type Stake, type StakedHotkey } from './finney-payment.ts';
export { setClock, type ClockEvent, type ClockInput, type ClockSettings } from './clock.ts';
export { freeze, type FreezeInput } from './freeze.ts';
export {
  emissionsOf,
  nextPrice,
  proportionOf,
  sellsRoot,
  splitAlpha,
  subnetsThatEmit,
  termsOf,
} from './coinbase-stages.ts';
export {
  hotkeyShares,
  stakeOnSubnet,
  takeOf,
  type HotkeySharesInput,
  type HotkeySharesStages,
  type LendingHotkey,
} from './hotkey-shares.ts';
export {
  hotkeyDrain,
  type GatheringSubnet,
  type HotkeyDrainInput,
  type HotkeyDrainStages,
  type PayingSubnet,
} from './hotkey-drain.ts';
export {
  hotkeyIsDue,
  hotkeyNumber,
  payHotkey,
  stakerShares,
  type DatedStake,
  type DrainedHotkey,
  type GatheringHotkey,
  type HotkeyPayment,
} from './hotkey-payment.ts';
