/**
 * Yuma consensus: how the judgements of validators become who earns what, one file a step of the epoch.
 *
 * @module
 */
export { epoch, type EpochInput, type EpochOutput, type EpochStages } from './epoch.ts';
export { stakeWeight, type Parent, type StakeWeightInput, type StakeWeightStages } from './stake-weight.ts';
export type { SparseRow } from './rows.ts';
export type { SparseMatrix } from './matrix.ts';

// The steps, in the epoch's order.
export { findInactive, type ActivityInput, type ActivityStages } from './activity.ts';
export { filterStake, type StakeInput, type StakeStages } from './stake.ts';
export { grantPermits, type PermitsInput, type PermitsStages } from './permits.ts';
export { maskStake, type ActiveStakeInput, type ActiveStakeStages } from './active-stake.ts';
export { currentWeights, type CommitReveal, type WeightsInput, type WeightsStages } from './weights.ts';
export {
  medianConsensus,
  weightedMedian,
  weightedMedianColSparse,
  type MedianInput,
  type MedianStages,
} from './median.ts';
export { clipWeights, colClipSparse, type ClipInput, type ClipStages } from './clip.ts';
export {
  interpolateSparse,
  penalizeWeights,
  type BondsPenaltyInput,
  type BondsPenaltyStages,
} from './bonds-penalty.ts';
export { maskBonds, type BondsMaskInput, type BondsMaskStages } from './bonds-mask.ts';
export { classicBonds, type ClassicBondsInput, type ClassicBondsStages } from './classic-bonds.ts';
export { yuma3Bonds, type Yuma3BondsInput, type Yuma3BondsStages } from './yuma3-bonds.ts';
export {
  alphaSigmoid,
  liquidAlphas,
  type LiquidAlphaInput,
  type LiquidAlphaParameters,
  type LiquidAlphaStages,
} from './liquid-alpha.ts';
export { alphaConsensus, type AlphaConsensusInput, type ConsensusMode } from './alpha-consensus.ts';
export { liquidEma, matEmaAlphaSparse, type LiquidEmaInput, type LiquidEmaStages } from './liquid-ema.ts';
export { shareEmission, type EmissionInput, type EmissionStages } from './emission.ts';
export { storedTerms, vecFixedProportionsToU16, type StoredTerms, type StoringInput } from './storing.ts';

// The arithmetic of vectors and matrices.
export { matEmaSparse } from './ema.ts';
export { computeDisabledLiquidAlpha, yuma2Alpha } from './flat-alpha.ts';
export {
  maskDiagSparseExceptIndex,
  maskRowsSparse,
  maskVector,
  scalarVecMaskSparseMatrix,
  vecMaskSparseMatrix,
} from './masks.ts';
export {
  colNormalizeSparse,
  normalize,
  normalize64,
  normalizeUsingSum,
  rowNormalizeSparse,
} from './normalize.ts';
export {
  matmulSparse,
  matmulTransposeSparse,
  matVecMulSparse,
  rowHadamardSparse,
  rowSumSparse,
  vecMul,
} from './products.ts';
export { isTopk, isTopkNonzero } from './topk.ts';
export { colMaxUpscaleSparse, vecMaxUpscaleToU16, vecU16MaxUpscaleToU16 } from './upscale.ts';
export { checkVecMaxLimited, normalizeWeights } from './weight-limit.ts';
