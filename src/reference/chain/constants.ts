/**
 * Constants of the pallets, as far as a rule here reads them: some are what a rule counts with, others what items read
 * as where nothing is stored.
 *
 * @module
 */
import { u32, u64, type Kind } from './scale/index.ts';
import type { Build } from './storage/index.ts';

/** A constant of a pallet that a rule reads. */
export interface Constant<T> {
  /** As `SubtensorModule.HotkeySwapOnSubnetInterval`. */
  readonly name: string;
  readonly kind: Kind<T>;
  /** What it is at a build. */
  readonly at: (build: Build) => T;
}

const constant = <T>(name: string, kind: Kind<T>, value: T, developer: T = value): Constant<T> => ({
  name,
  kind,
  at: (build) => (build === '425' ? value : developer),
});

// #region constants
/** The constants that rules count with. */
export const constants = {
  hotkeySwapInterval: constant('SubtensorModule.HotkeySwapOnSubnetInterval', u64, 7200n, 36_000n),
  leaseInterval: constant('SubtensorModule.LeaseDividendsDistributionInterval', u32, 100),
  blockHashCount: constant('System.BlockHashCount', u32, 2400),
};
// #endregion

// #region initial
/** The constants that items read as where nothing is stored, with those items. */
const initial: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'ActivityCutoff',
      'AdjustmentAlpha',
      'AdjustmentInterval',
      'AlphaSigmoidSteepness',
      'BondsMovingAverage',
      'BondsPenalty',
      'BondsResetOn',
      'Burn',
      'Difficulty',
      'ImmunityPeriod',
      'Kappa',
      'MaxAllowedUids',
      'MaxAllowedValidators',
      'MaxBurn',
      'MaxDifficulty',
      'MaxRegistrationsPerBlock',
      'MaxWeightsLimit',
      'MinAllowedWeights',
      'MinBurn',
      'MinDelegateTake',
      'MinDifficulty',
      'NetworkImmunityPeriod',
      'NetworkLockReductionInterval',
      'NetworkMinLockCost',
      'NetworkRateLimit',
      'RAORecycledForRegistration',
      'Rho',
      'ScalingLawPower',
      'ServingRateLimit',
      'SubnetOwnerCut',
      'TaoWeight',
      'TargetRegistrationsPerInterval',
      'Tempo',
      'TxDelegateTakeRateLimit',
      'TxRateLimit',
      'ValidatorPruneLen',
      'WeightsVersionKey',
    ].map((item) => [`Initial${item}`, item]),
  ),
  InitialIssuance: 'TotalIssuance',
  InitialEmaPriceHalvingPeriod: 'EMAPriceHalvingBlocks',
  InitialMaxChildKeyTake: 'MaxChildkeyTake',
  InitialMinChildKeyTake: 'MinChildkeyTake',
  InitialTxChildKeyTakeRateLimit: 'TxChildkeyTakeRateLimit',
  LiquidAlphaOn: 'LiquidAlphaOn',
};

/** The item that reads as a constant where nothing is stored: for `SubtensorModule.InitialTempo` the item of `Tempo`. */
export function itemOfConstant(name: string): string | undefined {
  const [pallet, word] = name.split('.');
  const item = pallet === 'SubtensorModule' && Object.hasOwn(initial, word) ? initial[word] : undefined;
  return item === undefined ? undefined : `${pallet}.${item}`;
}
// #endregion

/** The constant of that name. */
export function findConstant(name: string): Constant<unknown> | undefined {
  return (Object.values(constants) as readonly Constant<unknown>[]).find((each) => each.name === name);
}
