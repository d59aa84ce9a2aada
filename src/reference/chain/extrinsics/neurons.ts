/**
 * What several calls ask of neurons, and what they do with them.
 *
 * @module
 */
import { stakeWeight } from '../../consensus/index.ts';
import type { At } from '../dispatch/at.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor, type Item } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { validityCodes } from '../validity.ts';

/** The subnet of root. */
export const root = 0;

/** Whether a hotkey has a uid. @see subtensor `is_hotkey_registered_on_network` */
export function isRegistered(store: Store, netuid: number, hotkey: Hex): boolean {
  return store.has(subtensor.Uids, netuid, hotkey);
}

/** Whether a hotkey has a uid on any subnet. @see subtensor `is_hotkey_registered_on_any_network` */
export function isRegisteredAnywhere(store: Store, hotkey: Hex): boolean {
  return store.entries(subtensor.IsNetworkMember, hotkey).some(({ value }) => value);
}

/** Whether a uid is taken. @see subtensor `is_uid_exist_on_network` */
export function isTaken(store: Store, netuid: number, uid: number): boolean {
  return store.has(subtensor.Keys, netuid, uid);
}

// #region min-stake
/**
 * Whether a hotkey's stake weight on a subnet reaches the threshold for weights.
 *
 * @see BLOCKS-09; subtensor `check_weights_min_stake`
 */
export function hasMinStake(store: Store, netuid: number, hotkey: Hex): boolean {
  const held = (who: Hex, subnet: number) => store.get(subtensor.TotalHotkeyAlpha, who, subnet);
  const { stakeBits } = stakeWeight({
    alpha: held(hotkey, netuid),
    tao: held(hotkey, root),
    taoWeight: store.get(subtensor.TaoWeight),
    parents: store.get(subtensor.ParentKeys, hotkey, netuid).map(([proportion, parent]) => ({
      proportion,
      alpha: held(parent, netuid),
      tao: held(parent, root),
    })),
    children: store.get(subtensor.ChildKeys, hotkey, netuid).map(([proportion]) => proportion),
  });
  return stakeBits >= store.get(subtensor.StakeThreshold) << 64n;
}
// #endregion

/** The pool's code for weights of a hotkey with too little stake. @see BLOCKS-09 */
export function tooLittleStake({ store, signer }: At, { netuid }: { readonly netuid: number }) {
  return hasMinStake(store, netuid, signer) ? undefined : validityCodes.StakeAmountTooLow;
}

/** Sets the block of a uid's last update; nothing where there is no such uid. @see subtensor `set_last_update_for_uid` */
export function setLastUpdate(store: Store, netuid: number, uid: number, block: bigint): void {
  setAt(store, subtensor.LastUpdate, netuid, uid, block);
}

/** A list by uid. */
type ListItem<T> = Item<readonly [number], readonly T[], false>;

/** Sets one place of a list by uid; nothing where the list is shorter. */
export function setAt<T>(store: Store, item: ListItem<T>, netuid: number, uid: number, value: T): void {
  if (uid < store.get(item, netuid).length) changeAt(store, item, netuid, uid, value);
}

/** As {@link setAt}, but the list is written back, and stands in storage, where it is shorter too. */
export function changeAt<T>(store: Store, item: ListItem<T>, netuid: number, uid: number, value: T): void {
  store.update(item, [netuid], (list) => (uid < list.length ? list.with(uid, value) : list));
}
