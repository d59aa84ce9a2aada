/**
 * What several calls ask of neurons, and what they do with them.
 *
 * @module
 */
import { stakeWeight } from '../../consensus/index.ts';
import type { At } from '../dispatch/at.ts';
import type { Hex } from '../scale/index.ts';
import { mechanismAt } from '../mechanism-index.ts';
import { buildHas, subtensor, type Item } from '../storage/index.ts';
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

/** The hotkey of a subnet's owner, where it is said. */
export function ownerHotkey(store: Store, netuid: number): Hex | undefined {
  return store.has(subtensor.SubnetOwnerHotkey, netuid)
    ? store.get(subtensor.SubnetOwnerHotkey, netuid)
    : undefined;
}

/** Whether a hotkey is the owner's, with a place on the subnet, and may set weights for that. @see subtensor `get_owner_uid` */
export function setsAsOwner(store: Store, netuid: number, hotkey: Hex): boolean {
  const owner = buildHas(store.build, 'ownerMaySetWeights') && hotkey === ownerHotkey(store, netuid);
  return owner && isRegistered(store, netuid, hotkey);
}

// #region min-stake
/**
 * Whether a hotkey's stake weight on a subnet reaches the threshold for weights; the owner's need not.
 *
 * @see BLOCKS-09, SETTING-WEIGHTS-04, SETTING-WEIGHTS-05; subtensor `check_weights_min_stake`
 */
export function hasMinStake(store: Store, netuid: number, hotkey: Hex): boolean {
  if (setsAsOwner(store, netuid, hotkey)) return true;
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

/** Whether a subnet has a mechanism. @see subtensor `ensure_mechanism_exists` */
export function hasMechanism(store: Store, netuid: number, mechanism: number): boolean {
  return (
    store.get(subtensor.NetworksAdded, netuid) &&
    store.get(subtensor.MechanismCountCurrent, netuid) > mechanism
  );
}

/**
 * Sets the block of a uid's last update; nothing where there is no such uid.
 *
 * @param index the subnet with its mechanism
 * @see subtensor `set_last_update_for_uid`, `get_last_update`
 */
export function setLastUpdate(store: Store, index: number, uid: number, block: bigint): void {
  const list = store.get(subtensor.LastUpdate, index);
  const n = store.get(subtensor.SubnetworkN, mechanismAt(index).netuid);
  // With mechanisms a list that is too short reads as if it had zeros behind it.
  const padding = buildHas(store.build, 'mechanismWeights') ? Math.max(n - list.length, 0) : 0;
  const whole = [...list, ...Array<bigint>(padding).fill(0n)];
  if (uid < whole.length) store.set(subtensor.LastUpdate, [index], whole.with(uid, block));
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
