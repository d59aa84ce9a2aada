/**
 * The pools of stake as they lie in storage: what a coldkey has on a hotkey, and how that grows.
 *
 * @module
 */
import {
  changeOne,
  floatPool,
  removeFromOne,
  valueOf,
  zeroFloat,
  type SafeFloat,
  type StoredPool,
} from '../market/index.ts';
import type { Rao, U64F64 } from '../numbers/index.ts';
import type { Hex } from './scale/index.ts';
import { subtensor } from './storage/index.ts';
import type { Store } from './store.ts';

/** Whose stake it is: a coldkey's, on a hotkey, on a subnet. */
export interface StakePosition {
  readonly hotkey: Hex;
  readonly coldkey: Hex;
  readonly netuid: number;
}

// #region read
/** The pool of a hotkey on a subnet, as far as one coldkey has a part in it. */
function poolOf(store: Store, { hotkey, coldkey, netuid }: StakePosition): StoredPool {
  const oldShare = store.has(subtensor.Alpha, hotkey, coldkey, netuid)
    ? [[coldkey, store.get(subtensor.Alpha, hotkey, coldkey, netuid)] as const]
    : [];
  const share = store.has(subtensor.AlphaV2, hotkey, coldkey, netuid)
    ? [[coldkey, store.get(subtensor.AlphaV2, hotkey, coldkey, netuid)] as const]
    : [];
  return {
    totalHotkeyAlpha: store.get(subtensor.TotalHotkeyAlpha, hotkey, netuid),
    ...(store.has(subtensor.TotalHotkeyShares, hotkey, netuid) && {
      totalHotkeyShares: store.get(subtensor.TotalHotkeyShares, hotkey, netuid),
    }),
    totalHotkeySharesV2: store.get(subtensor.TotalHotkeySharesV2, hotkey, netuid),
    alpha: new Map<string, U64F64>(oldShare),
    alphaV2: new Map<string, SafeFloat>(share),
  };
}

/** What a coldkey has on a hotkey. @see SHARE-POOL-01; subtensor `get_stake_for_hotkey_and_coldkey_on_subnet` */
export function stakeOf(store: Store, position: StakePosition): Rao {
  return valueOf(poolOf(store, position), position.coldkey);
}

/** What all coldkeys have on a hotkey. @see subtensor `get_stake_for_hotkey_on_subnet` */
export function hotkeyStake(store: Store, hotkey: Hex, netuid: number): Rao {
  return store.get(subtensor.TotalHotkeyAlpha, hotkey, netuid);
}
// #endregion

// #region write
/** Writes a pool back; what is nothing is not kept, and the older formats go. @see SHARE-POOL-09 */
function putPool(store: Store, { hotkey, coldkey, netuid }: StakePosition, pool: StoredPool): void {
  putTotal(store, hotkey, netuid, pool.totalHotkeyAlpha);
  store.remove(subtensor.TotalHotkeyShares, hotkey, netuid);
  const denominator = pool.totalHotkeySharesV2 ?? zeroFloat;
  if (denominator.mantissa === 0n) store.remove(subtensor.TotalHotkeySharesV2, hotkey, netuid);
  else store.set(subtensor.TotalHotkeySharesV2, [hotkey, netuid], denominator);
  store.remove(subtensor.Alpha, hotkey, coldkey, netuid);
  const share = pool.alphaV2.get(coldkey) ?? zeroFloat;
  if (share.mantissa === 0n) store.remove(subtensor.AlphaV2, hotkey, coldkey, netuid);
  else store.set(subtensor.AlphaV2, [hotkey, coldkey, netuid], share);
}

function putTotal(store: Store, hotkey: Hex, netuid: number, total: Rao): void {
  if (total === 0n) store.remove(subtensor.TotalHotkeyAlpha, hotkey, netuid);
  else store.set(subtensor.TotalHotkeyAlpha, [hotkey, netuid], total);
}

/**
 * Adds stake to what a coldkey has on a hotkey, and notes the hotkey with the coldkey.
 *
 * @see SHARE-POOL-03; subtensor `increase_stake_for_hotkey_and_coldkey_on_subnet`
 */
export function addStake(store: Store, position: StakePosition, amount: Rao): void {
  const { hotkey, coldkey } = position;
  const known = store.get(subtensor.StakingHotkeys, coldkey);
  if (amount > 0n && !known.includes(hotkey))
    store.set(subtensor.StakingHotkeys, [coldkey], [...known, hotkey]);
  const added = BigInt.asIntN(64, amount);
  putPool(store, position, changeOne(poolOf(store, position), coldkey, added).pool);
}

/** Takes stake from a coldkey's, where it has so much. @see SHARE-POOL-07; subtensor `decrease_stake_for_hotkey_and_coldkey_on_subnet` */
export function removeStake(store: Store, position: StakePosition, amount: Rao): void {
  const pool = poolOf(store, position);
  const changed = removeFromOne(floatPool, pool, position.coldkey, amount).pool;
  if (changed !== pool) putPool(store, position, changed);
}

/** Adds stake to a hotkey's, for all that stake on it. @see SHARE-POOL-02; subtensor `increase_stake_for_hotkey_on_subnet` */
export function addStakeForAll(store: Store, hotkey: Hex, netuid: number, amount: Rao): void {
  const total = store.get(subtensor.TotalHotkeyAlpha, hotkey, netuid);
  const pool = {
    totalHotkeyAlpha: total,
    alpha: new Map<string, U64F64>(),
    alphaV2: new Map<string, SafeFloat>(),
  };
  putTotal(store, hotkey, netuid, floatPool.all(pool, BigInt.asIntN(64, amount)).totalHotkeyAlpha);
}
// #endregion
