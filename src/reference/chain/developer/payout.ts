/**
 * The payout of the developer build: owner, miners, validators and all who staked to them are given stake.
 *
 * @module
 */
import { splitTake } from '../../emission/index.ts';
import { saturatingRao, type Rao, type U96F32 } from '../../numbers/index.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';
import type { Owed } from './drain.ts';
import { increaseStake, increaseStakeOfAll } from './stake.ts';

const root = 0;

// #region owner-and-miners
/** Gives the owner its cut, on its own hotkey. @returns what it was given @see SUBNET-EPOCH-11 */
export function payOwner(store: Store, netuid: number, cut: Rao): Rao | undefined {
  if (!store.has(subtensor.SubnetOwner, netuid) || !store.has(subtensor.SubnetOwnerHotkey, netuid))
    return undefined;
  const hotkey = store.get(subtensor.SubnetOwnerHotkey, netuid);
  return increaseStake(store, hotkey, store.get(subtensor.SubnetOwner, netuid), netuid, cut);
}

/** Gives miners their incentives, each to its owner; the hotkey of the subnet's owner gets none. @see SUBNET-EPOCH-11 */
export function payMiners(store: Store, netuid: number, incentives: Owed['incentives']): void {
  const owners = store.has(subtensor.SubnetOwnerHotkey, netuid)
    ? store.get(subtensor.SubnetOwnerHotkey, netuid)
    : undefined;
  for (const { hotkey, amount } of incentives)
    if (hotkey !== owners) increaseStake(store, hotkey, store.get(subtensor.Owner, hotkey), netuid, amount);
}
// #endregion

// #region validators
/** A dividend cut in two: the take of the hotkey, and what is left to all who staked to it. */
function cut(store: Store, hotkey: Hex, amount: U96F32): { readonly take: Rao; readonly rest: Rao } {
  return splitTake({
    taker: 'delegate',
    take: store.get(subtensor.Delegates, hotkey),
    minimumTake: 0,
    amount,
  });
}

/** Gives validators their alpha, and notes what their stakers got. @see SUBNET-EPOCH-12 */
export function payAlpha(store: Store, netuid: number, dividends: Owed['dividends']): void {
  store.clear(subtensor.AlphaDividendsPerSubnet, netuid);
  for (const { hotkey, alphaDividend } of dividends) {
    const { take, rest } = cut(store, hotkey, alphaDividend);
    increaseStake(store, hotkey, store.get(subtensor.Owner, hotkey), netuid, take);
    increaseStakeOfAll(store, hotkey, netuid, rest);
    store.set(subtensor.AlphaDividendsPerSubnet, [netuid, hotkey], rest);
    const total = store.get(subtensor.TotalHotkeyAlpha, hotkey, netuid);
    store.set(subtensor.TotalHotkeyAlphaLastEpoch, [hotkey, netuid], total);
  }
}

/** Gives validators their TAO as stake on root, which grows by it. @see SUBNET-EPOCH-13 */
export function payTao(store: Store, netuid: number, dividends: Owed['dividends']): void {
  store.clear(subtensor.TaoDividendsPerSubnet, netuid);
  for (const { hotkey, rootDividend } of dividends) {
    const { take, rest } = cut(store, hotkey, rootDividend);
    const given = increaseStake(store, hotkey, store.get(subtensor.Owner, hotkey), root, take);
    increaseStakeOfAll(store, hotkey, root, rest);
    store.set(subtensor.TaoDividendsPerSubnet, [netuid, hotkey], rest);
    store.update(subtensor.SubnetTAO, [root], (total) => saturatingRao(saturatingRao(total + given) + rest));
  }
}
// #endregion
