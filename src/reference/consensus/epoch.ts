/**
 * The epoch: how the judgements of validators become who earns what, step by step.
 *
 * @module
 */
import { has, type Ruleset } from '../versions.ts';
import { maskStake, type ActiveStakeStages } from './active-stake.ts';
import { findInactive, type ActivityInput, type ActivityStages } from './activity.ts';
import type { AlphaConsensusInput } from './alpha-consensus.ts';
import { maskBonds, type BondsMaskInput, type BondsMaskStages } from './bonds-mask.ts';
import { penalizeWeights, type BondsPenaltyInput, type BondsPenaltyStages } from './bonds-penalty.ts';
import { classicBonds, type ClassicBondsStages } from './classic-bonds.ts';
import { clipWeights, type ClipStages } from './clip.ts';
import { shareEmission, type EmissionInput, type EmissionStages } from './emission.ts';
import type { LiquidAlphaParameters } from './liquid-alpha.ts';
import { medianConsensus, type MedianInput, type MedianStages } from './median.ts';
import { grantPermits, type PermitsInput, type PermitsStages } from './permits.ts';
import { filterStake, type StakeInput, type StakeStages } from './stake.ts';
import { storedTerms, type StoredTerms } from './storing.ts';
import { currentWeights, type WeightsInput, type WeightsStages } from './weights.ts';
import { yuma3Bonds, type Yuma3BondsInput, type Yuma3BondsStages } from './yuma3-bonds.ts';

/** What the epoch takes: what its steps take, less what they take from each other. */
export interface EpochInput
  extends
    ActivityInput,
    StakeInput,
    Pick<PermitsInput, 'validatorPermit' | 'maxAllowedValidators'>,
    Pick<WeightsInput, 'weights' | 'commitReveal'>,
    Pick<MedianInput, 'kappa'>,
    Pick<BondsPenaltyInput, 'bondsPenalty'>,
    BondsMaskInput,
    Pick<Yuma3BondsInput, 'bondsMovingAverage' | 'liquidAlpha'>,
    LiquidAlphaParameters,
    Pick<AlphaConsensusInput, 'liquidAlphaConsensusMode' | 'previousConsensus'>,
    Pick<EmissionInput, 'raoEmission'> {}

/** What the epoch writes. */
export interface EpochOutput
  extends
    StoredTerms,
    Pick<PermitsStages, 'newValidatorPermits'>,
    Pick<EmissionStages, 'serverEmission' | 'validatorEmission' | 'combinedEmission'> {}

/** The stages of the steps; those of the mode that did not run are missing. */
export type EpochStages = ActivityStages &
  StakeStages &
  PermitsStages &
  ActiveStakeStages &
  WeightsStages &
  Pick<MedianStages, 'kappa' | 'consensus'> &
  ClipStages &
  BondsPenaltyStages &
  BondsMaskStages &
  (ClassicBondsStages | Yuma3BondsStages) &
  EmissionStages;

// #region epoch
/**
 * One epoch of one subnet.
 *
 * @see EPOCH-01 to EPOCH-05; subtensor `epoch_mechanism`
 */
export function epoch(
  input: EpochInput,
  ruleset: Ruleset,
): { readonly output: EpochOutput; readonly stages: EpochStages } {
  const { inactive } = findInactive(input);
  const ownerUid = has(ruleset, 'ownerIsOrdinary') ? null : input.ownerUid;
  const { filteredStakeBits64, stake } = filterStake({ ...input, ownerUid });
  const { validatorPermitsWithOwner, newValidatorPermits } = grantPermits({ ...input, ownerUid, stake });
  const { activeStake } = maskStake({ stake, inactive, validatorPermitsWithOwner });

  const { weightsNormalized } = currentWeights({ ...input, validatorPermitsWithOwner });
  const { kappa, consensus } = medianConsensus({ ...input, activeStake, weights: weightsNormalized });
  const clipped = clipWeights({ activeStake, weightsNormalized, consensus });
  const { incentive, validatorTrust } = clipped;

  const { bondsPenalty, weightsForBonds } = penalizeWeights({ ...input, ...clipped, weightsNormalized });
  const { bondsMasked } = maskBonds(input);
  const known = { ...input, weightsForBonds, bondsMasked, activeStake, consensus, incentive };
  const bonds = input.yuma3 ? yuma3Bonds(known, ruleset) : classicBonds(known);
  const { dividends } = bonds;
  const emaBonds = 'emaBondsUpscaled' in bonds ? bonds.emaBondsUpscaled : bonds.emaBondsRaw;

  const emission = shareEmission({ ...input, incentive, dividends, stake, activeStake });
  const { serverEmission, validatorEmission, combinedEmission } = emission;
  const shares = { stake, consensus, validatorTrust, incentive, dividends };
  const stored = storedTerms({ ...input, ...shares, inactive, newValidatorPermits, emaBonds });

  return {
    output: { ...stored, newValidatorPermits, serverEmission, validatorEmission, combinedEmission },
    stages: {
      inactive,
      filteredStakeBits64,
      stake,
      validatorPermitsWithOwner,
      newValidatorPermits,
      activeStake,
      weightsNormalized,
      kappa,
      consensus,
      ...clipped,
      bondsPenalty,
      weightsForBonds,
      bondsMasked,
      ...bonds,
      ...emission,
    },
  };
}
// #endregion
