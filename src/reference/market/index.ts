/**
 * The market: what a pool gives for what, and how stake is shared in a pool.
 *
 * @module
 */
export { isWeight, type Perquintill, type Pool } from './pool.ts';
export { powerOfRatio, powRatioScaled, type PowerInput, type PowerStages, type Ratio } from './power.ts';
export { priceOf, spotPrice, type PriceStages } from './price.ts';
export { amountUntil, paidOut, ratioLeft, sidesOf, type Kind, type Sides } from './curve.ts';
export {
  feeBeside,
  feeOn,
  swap,
  swapAlphaForTao,
  swapTaoForAlpha,
  type Swap,
  type SwapAnswer,
  type SwapOutput,
  type SwapPool,
  type SwapStages,
} from './swap.ts';
export {
  rebalance,
  rebalanced,
  type RebalanceInput,
  type RebalanceOutput,
  type RebalanceStages,
} from './rebalance.ts';
export {
  addFloats,
  divFloats,
  floatFromU64F64,
  floatToU64,
  mulDivFloats,
  safeFloat,
  subFloats,
  zeroFloat,
  type SafeFloat,
} from './safe-float.ts';
export {
  changeFixedOne,
  fixedPool,
  fixedSharesFor,
  fixedValueOf,
  type FixedPool,
} from './fixed-share-pool.ts';
export {
  afterChanges,
  type AfterChange,
  type Change as PoolChange,
  type ChangeAnswer,
} from './share-pool-changes.ts';
export { denominatorOf, shareOf, type StoredPool } from './share-pool-storage.ts';
export {
  changeOne,
  floatPool,
  removeFromOne,
  sharesFor,
  valueOf,
  type Changed,
  type PoolRules,
} from './share-pool.ts';
export {
  dissolution,
  type DissolutionInput,
  type DissolutionOutput,
  type DissolutionStages,
  type Stake,
} from './dissolution.ts';
export { quote, type QuoteInput, type QuoteStages } from './quote.ts';
export { maxAmount, type MaxAmountInput, type MaxAmountStages } from './max-amount.ts';
export { medianAlphaPrice, newPool, type NewPoolInput, type NewPoolStages } from './new-pool.ts';
export { initialWeight, type InitialWeightInput, type InitialWeightStages } from './initial-weight.ts';
