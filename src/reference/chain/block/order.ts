/**
 * The block of 425: what it does before its extrinsics, in order.
 *
 * @module
 */
import { saturatingRao } from '../../numbers/index.ts';
import { mevShield, subtensor } from '../storage/index.ts';
import type { BlockAt } from './at.ts';
import { applyPendingChildren } from './children.ts';
import { claimRootDividends } from './claims.ts';
import { revealCommitments } from './commitments.ts';
import { drainPots, type Drained } from './drain.ts';
import { emitToSubnets } from './emission.ts';
import { runEpoch } from './epoch.ts';
import { payOut } from './payout.ts';
import { updateMovingPrices, updateRootProportions } from './prices.ts';
import { lowerRegistrationPrices } from './registration-prices.ts';
import { revealWeights } from './reveals.ts';
import { numberStakers } from './stakers.ts';
import { clearSwapRecords } from './swap-records.ts';
import { mintEmission } from './treasury.ts';

// #region order
/**
 * What a block of 425 does before its extrinsics. Each step finds what those before it left.
 *
 * @see BLOCK-425-01; subtensor `on_initialize`, `block_step`
 */
export function initializeBlock(at: BlockAt): void {
  clearSwapRecords(at);
  lowerRegistrationPrices(at);
  const minted = mintEmission(at);
  revealWeights(at);
  emitToSubnets(at, minted);
  for (const pots of drainPots(at)) shareOut(at, pots);
  updateMovingPrices(at);
  updateRootProportions(at);
  applyPendingChildren(at);
  claimRootDividends(at);
  numberStakers(at);
  revealCommitments(at);
  decryptExtrinsics(at);
}

/** The epoch of a subnet, and then who is paid by it. @see subtensor `distribute_emissions_to_subnets` */
function shareOut(at: BlockAt, pots: Drained): void {
  const { netuid, pendingServerEmission, pendingValidatorEmission, pendingRootAlphaDivs } = pots;
  const miners = saturatingRao(pendingServerEmission + pendingValidatorEmission);
  const emissions = runEpoch(at, netuid, saturatingRao(miners + pendingRootAlphaDivs));
  payOut(at, pots, emissions);
  at.store.set(subtensor.LastMechansimStepBlock, [netuid], at.block);
}
// #endregion

/** Extrinsics that were sent encrypted are run here; none of them is specified. @see pallet-shield `process_pending_extrinsics` */
function decryptExtrinsics({ store, lacking }: BlockAt): void {
  if (store.get(mevShield.CounterForPendingExtrinsics) > 0)
    lacking.push('extrinsics that were sent encrypted');
}
