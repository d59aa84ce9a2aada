/**
 * When the epoch of a subnet is due at the developer build: reveals, the clock, the drain, the payout.
 *
 * @module
 */
import { saturatingRao, type Rao } from '../../numbers/index.ts';
import { missing, type Missing } from '../dispatch/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { owed, takePending, type Owed } from './drain.ts';
import { runDeveloperEpoch, type DeveloperEpoch } from './epoch.ts';
import { payAlpha, payMiners, payOwner, payTao } from './payout.ts';
import { revealTimelocked } from './timelocked.ts';

/** What an epoch went through. */
export interface MadeEpoch extends Pick<DeveloperEpoch, 'stakeBits' | 'trust'>, Owed {
  readonly raoEmission: Rao;
}

// #region subnet-epoch
/**
 * Makes the epoch of a subnet in a block where it is due.
 *
 * @see SUBNET-EPOCH-07; subtensor of 293 `run_coinbase`, `drain_pending_emission`
 */
export function makeEpoch(store: Store, netuid: number, block: bigint): MadeEpoch | Missing {
  const lacking = revealTimelocked(store, netuid, block) ?? leaseIsOpen(store, netuid, block);
  if (lacking !== undefined) return lacking;
  store.set(subtensor.BlocksSinceLastStep, [netuid], 0n);
  store.set(subtensor.LastMechansimStepBlock, [netuid], block);

  const pending = takePending(store, netuid);
  const raoEmission = saturatingRao(pending.alpha + pending.swapped);
  const { emissions, stakeBits, trust } = runDeveloperEpoch(store, netuid, block, raoEmission);
  const debts = owed(store, netuid, pending, emissions);

  payOwner(store, netuid, pending.ownerCut);
  payMiners(store, netuid, debts.incentives);
  payAlpha(store, netuid, debts.dividends);
  payTao(store, netuid, debts.dividends);
  return { raoEmission, stakeBits, trust, ...debts };
}
// #endregion

/** A lease that still runs has a part in the owner's cut, which is not here yet. */
function leaseIsOpen(store: Store, netuid: number, block: bigint): Missing | undefined {
  const id = store.get(subtensor.SubnetUidToLeaseId, netuid);
  const lease = id === undefined ? undefined : store.get(subtensor.SubnetLeases, id);
  if (lease === undefined || (lease.endBlock !== null && BigInt(lease.endBlock ?? 0) <= block))
    return undefined;
  return missing(`what the lease of subnet ${netuid} shares of the owner’s cut`);
}
