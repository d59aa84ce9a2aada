/**
 * The neurons of a subnet as its epoch finds them.
 *
 * @module
 */
import type { Uid } from '../../numbers/index.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';

/** The hotkey of each uid below `SubnetworkN`; none where the uid has no key. */
export function hotkeysByUid(store: Store, netuid: number): readonly (Hex | undefined)[] {
  return Array.from({ length: store.get(subtensor.SubnetworkN, netuid) }, (_, uid) =>
    store.has(subtensor.Keys, netuid, uid) ? store.get(subtensor.Keys, netuid, uid) : undefined,
  );
}

/** The uid of the hotkey of the subnet's owner, where it has one there. @see subtensor `get_owner_uid` */
export function ownerUid(store: Store, netuid: number): Uid | null {
  if (!store.has(subtensor.SubnetOwnerHotkey, netuid)) return null;
  const hotkey = store.get(subtensor.SubnetOwnerHotkey, netuid);
  return store.get(subtensor.Uids, netuid, hotkey) ?? null;
}
