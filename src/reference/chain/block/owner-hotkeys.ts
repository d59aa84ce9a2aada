import type { Hex } from '../scale/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';

// #region owner-hotkeys
/**
 * The hotkeys that mine for the owner of a subnet: those of its coldkey that have a uid there, and the subnet's own.
 *
 * @see PAYOUT-05; subtensor `get_owner_hotkeys`
 */
export function ownerHotkeys(store: Store, netuid: number): readonly Hex[] {
  const coldkey = store.get(subtensor.SubnetOwner, netuid);
  const registered = (hotkey: Hex) => store.has(subtensor.Uids, netuid, hotkey);
  const owned = store.get(subtensor.OwnedHotkeys, coldkey).filter(registered);
  if (!store.has(subtensor.SubnetOwnerHotkey, netuid)) return owned;
  const own = store.get(subtensor.SubnetOwnerHotkey, netuid);
  return registered(own) ? [own, ...owned] : owned;
}
// #endregion
