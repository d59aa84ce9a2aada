import { saturatingRao, type Rao } from '../../numbers/index.ts';
import { constants } from '../constants.ts';
import { subtensor } from '../storage/index.ts';
import type { BlockAt } from './at.ts';

// #region lease
/**
 * Puts aside what of an owner's cut belongs to those who pay for the subnet.
 *
 * @see BLOCK-425-17; subtensor `distribute_leased_network_dividends`
 */
export function payLease({ store, block, lacking }: BlockAt, netuid: number, ownerCut: Rao): void {
  const number = store.get(subtensor.SubnetUidToLeaseId, netuid);
  const lease = number === undefined ? undefined : store.get(subtensor.SubnetLeases, number);
  if (number === undefined || lease === undefined) return;
  if (lease.endBlock !== undefined && BigInt(lease.endBlock) <= block) return;
  const part = (ownerCut * BigInt(lease.emissionsShare) + 99n) / 100n;
  const aside = saturatingRao(store.get(subtensor.AccumulatedLeaseDividends, number) + part);
  const interval = BigInt(store.constant(constants.leaseInterval));
  if (interval > 0n && block % interval === 0n)
    lacking.push(`the dividends of lease ${number}, which are paid in this block`);
  else store.set(subtensor.AccumulatedLeaseDividends, [number], aside);
}
// #endregion
