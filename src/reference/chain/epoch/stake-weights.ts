/**
 * From storage to the stake weights with which an epoch begins.
 *
 * @module
 */
import { stakeWeight } from '../../consensus/index.ts';
import { I64F64, type Rao } from '../../numbers/index.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';

/** The subnet whose stake is TAO. */
const root = 0;

/** What all who staked to a hotkey hold on a subnet. @see subtensor `get_stake_for_hotkey_on_subnet` */
export function stakeOf(store: Store, hotkey: Hex, netuid: number): Rao {
  return store.get(subtensor.TotalHotkeyAlpha, hotkey, netuid);
}

// #region stake-weights
/**
 * The stake weight of each uid: its hotkey's stake there and on root, less what its children have, with what its
 * parents give; 0 where the uid has no key.
 *
 * @see SUBNET-EPOCH-02; subtensor `get_stake_weights_for_network`
 */
export function stakeWeights(
  store: Store,
  netuid: number,
  hotkeys: readonly (Hex | undefined)[],
): readonly I64F64[] {
  const taoWeight = store.get(subtensor.TaoWeight);
  const held = (hotkey: Hex) => ({
    alpha: stakeOf(store, hotkey, netuid),
    tao: stakeOf(store, hotkey, root),
  });
  return hotkeys.map((hotkey) => {
    if (hotkey === undefined) return I64F64.zero;
    const parents = store.get(subtensor.ParentKeys, hotkey, netuid);
    const children = store.get(subtensor.ChildKeys, hotkey, netuid);
    return stakeWeight({
      ...held(hotkey),
      taoWeight,
      parents: parents.map(([proportion, parent]) => ({ proportion, ...held(parent) })),
      children: children.map(([proportion]) => proportion),
    }).stakeBits;
  });
}
// #endregion
