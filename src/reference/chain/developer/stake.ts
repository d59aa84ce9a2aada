/**
 * Stake of the developer build, in its pools of fixed-point shares.
 *
 * @module
 */
import { fixedPool, type FixedPool } from '../../market/index.ts';
import { U64F64, type Rao } from '../../numbers/index.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';

// #region pool
/** The pool of a hotkey's stake on a subnet, with the share of one coldkey. */
function poolOf(store: Store, hotkey: Hex, coldkey: Hex, netuid: number): FixedPool {
  return {
    totalHotkeyAlpha: store.get(subtensor.TotalHotkeyAlpha, hotkey, netuid),
    totalHotkeyShares: store.get(subtensor.TotalHotkeyShares, hotkey, netuid),
    alpha: new Map([[coldkey, store.get(subtensor.Alpha, hotkey, coldkey, netuid)]]),
  };
}

/** Stores such a pool; what is 0 is not stored. @see subtensor `HotkeyAlphaSharePoolDataOperations` */
function writePool(store: Store, hotkey: Hex, coldkey: Hex, netuid: number, pool: FixedPool): void {
  const { totalHotkeyShares = U64F64.zero, alpha } = pool;
  const share = alpha.get(coldkey) ?? U64F64.zero;
  if (totalHotkeyShares === U64F64.zero) store.remove(subtensor.TotalHotkeyShares, hotkey, netuid);
  else store.set(subtensor.TotalHotkeyShares, [hotkey, netuid], totalHotkeyShares);
  if (share === U64F64.zero) store.remove(subtensor.Alpha, hotkey, coldkey, netuid);
  else store.set(subtensor.Alpha, [hotkey, coldkey, netuid], share);
  writeTotal(store, hotkey, netuid, pool.totalHotkeyAlpha);
}

function writeTotal(store: Store, hotkey: Hex, netuid: number, total: Rao): void {
  if (total === 0n) store.remove(subtensor.TotalHotkeyAlpha, hotkey, netuid);
  else store.set(subtensor.TotalHotkeyAlpha, [hotkey, netuid], total);
}
// #endregion

// #region increase
/**
 * Gives a coldkey stake on a hotkey; from its first rao on, the hotkey is among those it stakes on.
 *
 * @returns what it was given
 * @see SUBNET-EPOCH-10; subtensor `increase_stake_for_hotkey_and_coldkey_on_subnet`
 */
export function increaseStake(store: Store, hotkey: Hex, coldkey: Hex, netuid: number, amount: Rao): Rao {
  if (amount > 0n) {
    const known = store.get(subtensor.StakingHotkeys, coldkey);
    if (!known.includes(hotkey)) store.set(subtensor.StakingHotkeys, [coldkey], [...known, hotkey]);
  }
  const { pool, made } = fixedPool.one(
    poolOf(store, hotkey, coldkey, netuid),
    coldkey,
    BigInt.asIntN(64, amount),
  );
  writePool(store, hotkey, coldkey, netuid, pool);
  return (made > 0n ? made : 0n) as Rao;
}

/** Raises the value of all shares of a hotkey. @see SUBNET-EPOCH-10; subtensor `increase_stake_for_hotkey_on_subnet` */
export function increaseStakeOfAll(store: Store, hotkey: Hex, netuid: number, amount: Rao): void {
  const total = store.get(subtensor.TotalHotkeyAlpha, hotkey, netuid);
  const pool = fixedPool.all({ totalHotkeyAlpha: total, alpha: new Map() }, BigInt.asIntN(64, amount));
  writeTotal(store, hotkey, netuid, pool.totalHotkeyAlpha);
}
// #endregion
