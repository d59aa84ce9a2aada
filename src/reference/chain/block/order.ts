/**
 * The block of 425: what it does before its extrinsics, in order.
 *
 * @module
 */
import { subtensor } from '../storage/index.ts';
import { subnetsBesideRoot, type BlockAt } from './at.ts';
import { epochDue } from './clock.ts';
import { lowerRegistrationPrices } from './registration-prices.ts';
import { clearSwapRecords } from './swap-records.ts';

// #region order
/**
 * What a block of 425 does before its extrinsics.
 *
 * @see BLOCK-425-01; subtensor `on_initialize`, `block_step`
 */
export function initializeBlock(at: BlockAt): void {
  clearSwapRecords(at);
  lowerRegistrationPrices(at);
  nothingMore(at);
}
// #endregion

/** What comes next is not here yet. */
function nothingMore({ store, block, lacking }: BlockAt): void {
  for (const netuid of subnetsBesideRoot(store)) {
    if (store.has(subtensor.FirstEmissionBlockNumber, netuid))
      lacking.push(`the emission of subnet ${netuid}`);
    if (epochDue(store, netuid, block)) lacking.push(`the epoch of subnet ${netuid}, which is due`);
  }
}
