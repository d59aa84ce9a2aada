/**
 * A subnet as the emission sees it: read from storage, and written back where it has changed.
 *
 * @module
 */
import { isDue, type BlockState, type PoolState, type SubnetBefore } from '../../emission/index.ts';
import type { BlockNumber } from '../../numbers/index.ts';
import { subnetAccount } from '../accounts.ts';
import { alphaAssets, balances, subtensor, swap, system } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { subnetsBesideRoot } from './at.ts';
import { clockOf } from './clock.ts';

/**
 * Whether a hotkey stands twice among the keys of a subnet; asked only where an epoch may run in this block.
 *
 * @see subtensor `is_epoch_input_state_consistent`
 */
function hasDuplicates(store: Store, netuid: number, block: bigint): boolean {
  const clock = clockOf(store, netuid, block);
  if (!isDue({ ...clock, blocksSinceLastStep: clock.blocksSinceLastStep + 1n }, '425')) return false;
  const keys = store.entries(subtensor.Keys, netuid).map(({ value }) => value);
  return new Set(keys).size < keys.length;
}

// #region read
/** The pool of a subnet, with what is counted beside it. */
export function readPool(store: Store, netuid: number): PoolState & { readonly mechanism: number } {
  return {
    netuid,
    mechanism: store.get(subtensor.SubnetMechanism, netuid),
    taoReserve: store.get(subtensor.SubnetTAO, netuid),
    alphaReserve: store.get(subtensor.SubnetAlphaIn, netuid),
    alphaOut: store.get(subtensor.SubnetAlphaOut, netuid),
    quoteWeight: store.get(swap.SwapBalancer, netuid),
    initialized: store.get(swap.PalSwapInitialized, netuid),
    accountBalance: store.get(system.Account, subnetAccount(netuid)).data.free,
    protocolAlpha: store.get(subtensor.SubnetProtocolAlpha, netuid),
    volume: store.get(subtensor.SubnetVolume, netuid),
    protocolFlow: store.get(subtensor.SubnetProtocolFlow, netuid),
    totalAlphaIssuance: store.get(alphaAssets.TotalAlphaIssuance, netuid),
  };
}

/** A subnet with all that a block of emission reads of it. Who owns it next is asked elsewhere. */
export function readSubnet(store: Store, netuid: number, block: bigint): SubnetBefore {
  const started = store.get(subtensor.FirstEmissionBlockNumber, netuid);
  return {
    ...readPool(store, netuid),
    ...clockOf(store, netuid, block),
    subnetEpochIndex: store.get(subtensor.SubnetEpochIndex, netuid),
    duplicateHotkeys: hasDuplicates(store, netuid, block),
    nextOwner: null,
    pendingServerEmission: store.get(subtensor.PendingServerEmission, netuid),
    pendingValidatorEmission: store.get(subtensor.PendingValidatorEmission, netuid),
    pendingRootAlphaDivs: store.get(subtensor.PendingRootAlphaDivs, netuid),
    pendingOwnerCut: store.get(subtensor.PendingOwnerCut, netuid),
    taoInEmission: store.get(subtensor.SubnetTaoInEmission, netuid),
    alphaInEmission: store.get(subtensor.SubnetAlphaInEmission, netuid),
    alphaOutEmission: store.get(subtensor.SubnetAlphaOutEmission, netuid),
    subnetExcessTao: store.get(subtensor.SubnetExcessTao, netuid),
    alphaRecycled: store.get(alphaAssets.AlphaRecycled, netuid),
    movingPrice: store.get(subtensor.SubnetMovingPrice, netuid),
    rootProp: store.get(subtensor.RootProp, netuid),
    rootSellTao: store.get(subtensor.SubnetRootSellTao, netuid),
    registrationAllowed: store.get(subtensor.NetworkRegistrationAllowed, netuid),
    subtokenEnabled: store.get(subtensor.SubtokenEnabled, netuid),
    firstEmissionBlock: (started as BlockNumber | undefined) ?? null,
    emissionEnabled: store.get(subtensor.SubnetEmissionEnabled, netuid),
    ownerCutEnabled: store.get(subtensor.OwnerCutEnabled, netuid),
    minerBurned: store.get(subtensor.MinerBurned, netuid),
    emaPriceHalvingBlocks: store.get(subtensor.EMAPriceHalvingBlocks, netuid),
  };
}

/** The chain as the emission of a block reads it, by ascending netuids. */
export function readBlockState(store: Store, block: bigint): BlockState {
  const netuids = [...subnetsBesideRoot(store)].sort((a, b) => a - b);
  return {
    block: block as BlockNumber,
    totalIssuance: store.get(subtensor.TotalIssuance),
    balancesIssuance: store.get(balances.TotalIssuance),
    totalStake: store.get(subtensor.TotalStake),
    blockEmission: store.get(subtensor.BlockEmission) as BlockState['blockEmission'],
    rootTao: store.get(subtensor.SubnetTAO, 0),
    taoWeight: store.get(subtensor.TaoWeight),
    subnetOwnerCut: store.get(subtensor.SubnetOwnerCut),
    subnetMovingAlpha: store.get(subtensor.SubnetMovingAlpha),
    maxEpochsPerBlock: store.get(subtensor.MaxEpochsPerBlock),
    subnets: netuids.map((netuid) => readSubnet(store, netuid, block)),
  };
}
// #endregion

// #region write
const amounts = {
  taoReserve: subtensor.SubnetTAO,
  alphaReserve: subtensor.SubnetAlphaIn,
  alphaOut: subtensor.SubnetAlphaOut,
  protocolAlpha: subtensor.SubnetProtocolAlpha,
  totalAlphaIssuance: alphaAssets.TotalAlphaIssuance,
  alphaRecycled: alphaAssets.AlphaRecycled,
  pendingServerEmission: subtensor.PendingServerEmission,
  pendingValidatorEmission: subtensor.PendingValidatorEmission,
  pendingRootAlphaDivs: subtensor.PendingRootAlphaDivs,
  pendingOwnerCut: subtensor.PendingOwnerCut,
} as const;

/** Writes what has changed of a subnet's amounts; the accounts of the chain are another matter. */
export function writeAmounts(store: Store, before: SubnetBefore, after: Partial<SubnetBefore>): void {
  const { netuid } = before;
  for (const [field, item] of Object.entries(amounts)) {
    const value = after[field as keyof typeof amounts];
    if (value !== undefined && value !== before[field as keyof typeof amounts])
      store.set(item, [netuid], value);
  }
  const { volume, protocolFlow } = after;
  if (volume !== undefined && volume !== before.volume) store.set(subtensor.SubnetVolume, [netuid], volume);
  if (protocolFlow !== undefined && protocolFlow !== before.protocolFlow)
    store.set(subtensor.SubnetProtocolFlow, [netuid], protocolFlow);
}
// #endregion
