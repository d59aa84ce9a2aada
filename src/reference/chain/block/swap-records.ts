import { saturatingU64 } from '../../numbers/index.ts';
import { constants } from '../constants.ts';
import { subtensor } from '../storage/index.ts';
import { allNetuids, type BlockAt } from './at.ts';

// #region swap-records
/**
 * Removes old records of swapped hotkeys, of the subnets whose turn it is.
 *
 * @see BLOCK-425-02; subtensor `clean_up_hotkey_swap_records`
 */
export function clearSwapRecords({ store, block }: BlockAt): void {
  const swapInterval = store.constant(constants.hotkeySwapInterval);
  if (swapInterval === 0n) return;
  for (const netuid of allNetuids(store)) {
    if (BigInt(netuid) % swapInterval !== block % swapInterval) continue;
    for (const { keys, value } of store.entries(subtensor.LastHotkeySwapOnNetuid, netuid))
      if (saturatingU64(value + swapInterval) < block)
        store.remove(subtensor.LastHotkeySwapOnNetuid, ...keys);
  }
}
// #endregion
