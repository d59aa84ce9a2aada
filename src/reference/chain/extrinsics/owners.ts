/**
 * Who owns a hotkey.
 *
 * @module
 */
import { subnetAccount } from '../accounts.ts';
import { no, type Refusal } from '../dispatch/refusal.ts';
import { fromHex, type Hex } from '../scale/index.ts';
import { buildHas, subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';

/** Whether an account is one that holds a subnet's TAO, of a subnet that there is or not. @see subtensor `is_subnet_account_id` */
export function isSubnetAccount(account: Hex): boolean {
  const [low, high] = fromHex(account).slice(12, 14);
  return account === subnetAccount(low + high * 256);
}

// #region owned
/**
 * Makes a coldkey the owner of a hotkey that has none; a subnet's own account can't be a hotkey.
 *
 * @see REGISTRATION-04; subtensor `create_account_if_non_existent`
 */
export function ensureOwned(store: Store, coldkey: Hex, hotkey: Hex): Refusal | undefined {
  if (buildHas(store.build, 'burnAlone') && isSubnetAccount(hotkey)) return no('CannotUseSystemAccount');
  if (store.has(subtensor.Owner, hotkey)) return undefined;
  store.set(subtensor.Owner, [hotkey], coldkey);
  for (const item of [subtensor.OwnedHotkeys, subtensor.StakingHotkeys])
    if (!store.get(item, coldkey).includes(hotkey))
      store.update(item, [coldkey], (hotkeys) => [...hotkeys, hotkey]);
  return undefined;
}
// #endregion
