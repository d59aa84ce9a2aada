/**
 * Step 14 of the epoch: how the emission is shared out.
 *
 * @module
 */
import { emission, I32F32, type Rao } from '../numbers/index.ts';
import { normalizeUsingSum } from './normalize.ts';

/** What the step takes. */
export interface EmissionInput {
  readonly incentive: readonly I32F32[];
  readonly dividends: readonly I32F32[];
  readonly stake: readonly I32F32[];
  readonly activeStake: readonly I32F32[];
  /** What there is to share out. */
  readonly raoEmission: Rao;
}

/** The shares of each uid. */
interface EmissionShares {
  readonly emissionSum: I32F32;
  readonly normalizedServerEmission: readonly I32F32[];
  readonly normalizedValidatorEmission: readonly I32F32[];
  readonly normalizedCombinedEmission: readonly I32F32[];
}

/** The step's stages, and what each uid gets as a miner, as a validator, and together. */
export interface EmissionStages extends EmissionShares {
  readonly serverEmission: readonly Rao[];
  readonly validatorEmission: readonly Rao[];
  readonly combinedEmission: readonly Rao[];
}

// #region emission
/**
 * What each uid gets of the emission, in rao.
 *
 * @see EMISSION-06; subtensor `epoch_mechanism`
 */
export function shareEmission(input: EmissionInput): EmissionStages {
  const shares = emissionShares(input);
  const inRao = (share: I32F32): Rao => emission(share, input.raoEmission).rao;
  return {
    ...shares,
    serverEmission: shares.normalizedServerEmission.map(inRao),
    validatorEmission: shares.normalizedValidatorEmission.map(inRao),
    combinedEmission: shares.normalizedCombinedEmission.map(inRao),
  };
}
// #endregion

// #region shares
/**
 * The share of each uid in the emission; where nobody earned anything, validators are paid by their stake.
 *
 * @see EMISSION-01 to EMISSION-05; subtensor `epoch_mechanism`
 */
function emissionShares({ incentive, dividends, stake, activeStake }: EmissionInput): EmissionShares {
  const combined = incentive.map((share, uid) => I32F32.saturatingAdd(share, dividends[uid]));
  const emissionSum = I32F32.sum(combined);

  if (emissionSum === I32F32.zero) {
    const silent = I32F32.sum(activeStake) === I32F32.zero;
    const byStake = silent ? stake : activeStake;
    return {
      emissionSum,
      normalizedServerEmission: incentive,
      normalizedValidatorEmission: byStake,
      normalizedCombinedEmission: byStake,
    };
  }
  return {
    emissionSum,
    normalizedServerEmission: normalizeUsingSum(incentive, emissionSum),
    normalizedValidatorEmission: normalizeUsingSum(dividends, emissionSum),
    normalizedCombinedEmission: normalizeUsingSum(combined, emissionSum),
  };
}
// #endregion
