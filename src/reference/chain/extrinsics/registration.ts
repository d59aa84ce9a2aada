/**
 * Registration: for a burn, by work, and on root by stake.
 *
 * @module
 */
import { calls } from '../calls/index.ts';
import { firstRefusal, tell, type At } from '../dispatch/at.ts';
import { missing, no, type Refusal } from '../dispatch/refusal.ts';
import { rule, type ArgumentsOf } from '../dispatch/rule.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor, system } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { validityCodes } from '../validity.ts';
import { meetsDifficulty, sealHash } from '../work.ts';
import { canWithdraw, spendable } from './balances.ts';
import { isRegistered, root } from './neurons.ts';
import { appendNeuron, leastOnRoot, registerNeuron, replaceNeuron } from './places.ts';

// #region quota
/** Whether a subnet takes no more registrations in this block. */
function blockIsFull(store: Store, netuid: number): boolean {
  return (
    store.get(subtensor.RegistrationsThisBlock, netuid) >=
    store.get(subtensor.MaxRegistrationsPerBlock, netuid)
  );
}

/** Whether it takes no more in this interval: three times its target. */
function intervalIsFull(store: Store, netuid: number): boolean {
  const most = Math.min(store.get(subtensor.TargetRegistrationsPerInterval, netuid) * 3, 65535);
  return store.get(subtensor.RegistrationsThisInterval, netuid) >= most;
}

/** What is against a registration, as for a burn so for work; `open` says which of the two ways must be open. */
function quota({ store }: At, netuid: number, hotkey: Hex, open: () => boolean): Refusal | undefined {
  return firstRefusal([
    () => netuid === root && no('RegistrationNotPermittedOnRootSubnet'),
    () => !store.get(subtensor.NetworksAdded, netuid) && no('SubNetworkDoesNotExist'),
    () => !open() && no('SubNetRegistrationDisabled'),
    () => blockIsFull(store, netuid) && no('TooManyRegistrationsThisBlock'),
    () => intervalIsFull(store, netuid) && no('TooManyRegistrationsThisInterval'),
    () => isRegistered(store, netuid, hotkey) && no('HotKeyAlreadyRegisteredInSubNet'),
  ]);
}
// #endregion

/** Makes a coldkey the owner of a hotkey that has none. @see subtensor `create_account_if_non_existent` */
export function ensureOwned(store: Store, coldkey: Hex, hotkey: Hex): void {
  if (store.has(subtensor.Owner, hotkey)) return;
  store.set(subtensor.Owner, [hotkey], coldkey);
  for (const item of [subtensor.OwnedHotkeys, subtensor.StakingHotkeys])
    if (!store.get(item, coldkey).includes(hotkey))
      store.update(item, [coldkey], (hotkeys) => [...hotkeys, hotkey]);
}

/** What a coldkey must be and a subnet must have before a hotkey gets a place. */
function mayTakePlace(store: Store, netuid: number, coldkey: Hex, hotkey: Hex): Refusal | undefined {
  ensureOwned(store, coldkey, hotkey);
  return firstRefusal([
    () => store.get(subtensor.Owner, hotkey) !== coldkey && no('NonAssociatedColdKey'),
    () => store.get(subtensor.MaxAllowedUids, netuid) === 0 && no('NoNeuronIdAvailable'),
  ]);
}

// #region burn
/** Registers for the burn of the subnet's price; what is bought with it is the older pool's. @see BLOCKS-21; subtensor `do_burned_registration` */
function registerForBurn(
  at: At,
  { netuid, hotkey }: ArgumentsOf<typeof burned_register>,
): Refusal | undefined {
  const { store, signer } = at;
  const price = store.get(subtensor.Burn, netuid);
  return firstRefusal([
    () => quota(at, netuid, hotkey, () => store.get(subtensor.NetworkRegistrationAllowed, netuid)),
    () =>
      (price > spendable(store, signer) || typeof canWithdraw(store, signer, price) === 'object') &&
      no('NotEnoughBalanceToStake'),
    () => mayTakePlace(store, netuid, signer, hotkey),
    () => missing('the older pool, which a burned registration buys from'),
  ]);
}
// #endregion

// #region work
/** Registers by work, which is bound to one of the last three blocks and to the hotkey. @see BLOCKS-22; subtensor `do_registration` */
function registerByWork(at: At, args: ArgumentsOf<typeof register>): Refusal | undefined {
  const { store, signer, block } = at;
  const { netuid, block_number: workBlock, nonce, work, hotkey, coldkey } = args;
  const refusal = firstRefusal([
    () => signer !== hotkey && no('TransactorAccountShouldBeHotKey'),
    () => quota(at, netuid, hotkey, () => store.get(subtensor.NetworkPowRegistrationAllowed, netuid)),
    () => (workBlock > block || block - workBlock >= 3n) && no('InvalidWorkBlock'),
    () => work.length !== 66 && missing('work that is not 32 bytes long, at which the runtime stops'),
    () => !meetsDifficulty(work, store.get(subtensor.Difficulty, netuid)) && no('InvalidDifficulty'),
    () =>
      sealHash(store.get(system.BlockHash, Number(workBlock)), hotkey, nonce) !== work && no('InvalidSeal'),
    () => mayTakePlace(store, netuid, coldkey, hotkey),
  ]);
  if (refusal !== undefined) return refusal;
  store.set(subtensor.UsedWork, [work], block);
  const uid = registerNeuron(store, { netuid, hotkey, block });
  for (const item of [
    subtensor.POWRegistrationsThisInterval,
    subtensor.RegistrationsThisInterval,
    subtensor.RegistrationsThisBlock,
  ])
    store.update(item, [netuid], (count) => Math.min(count + 1, 65535));
  tell(at, 'SubtensorModule.NeuronRegistered', netuid, uid, hotkey);
  return undefined;
}
// #endregion

// #region root
/** How many seats the senate has. */
const senateSeats = 12;

/** Registers on root: in a free place, or in that of the hotkey with the least stake. @see BLOCKS-23; subtensor `do_root_register` */
function registerOnRoot(at: At, { hotkey }: ArgumentsOf<typeof root_register>): Refusal | undefined {
  const { store, signer, block } = at;
  const refusal = firstRefusal([
    () => !store.get(subtensor.NetworksAdded, root) && no('RootNetworkDoesNotExist'),
    () => blockIsFull(store, root) && no('TooManyRegistrationsThisBlock'),
    () => intervalIsFull(store, root) && no('TooManyRegistrationsThisInterval'),
    () => isRegistered(store, root, hotkey) && no('HotKeyAlreadyRegisteredInSubNet'),
  ]);
  if (refusal !== undefined) return refusal;
  ensureOwned(store, signer, hotkey);
  const uid = store.get(subtensor.SubnetworkN, root);
  const place = { netuid: root, hotkey, block };
  if (uid >= store.get(subtensor.MaxAllowedUids, root)) {
    const least = leastOnRoot(store);
    const own = store.get(subtensor.TotalHotkeyAlpha, hotkey, root);
    if (!store.has(subtensor.Keys, root, least.uid)) return no('HotKeyNotRegisteredInSubNet');
    if (least.stake >= own) return no('StakeTooLowForRoot');
    replaceNeuron(store, least.uid, place);
    return missing('who sits in the senate, after a place on root changed hands');
  }
  appendNeuron(store, place);
  // Who sits in the senate is not in the state; fewer on root than it has seats leave one free.
  if (uid >= senateSeats) return missing('who sits in the senate, with as many on root as it has seats');
  tell(at, 'SenateMembers.MemberAdded');
  if (!store.has(subtensor.Delegates, hotkey)) store.set(subtensor.Delegates, [hotkey], 11796);
  for (const item of [subtensor.RegistrationsThisInterval, subtensor.RegistrationsThisBlock])
    store.update(item, [root], (count) => count + 1);
  tell(at, 'SubtensorModule.NeuronRegistered', root, uid, hotkey);
  return undefined;
}
// #endregion

const { burned_register, register, root_register } = calls.SubtensorModule.calls;

/** The pool's code for a registration: the coldkey is to be swapped, or the interval is full. */
const unfit = ({ store, signer }: At, { netuid }: { readonly netuid: number }) => {
  if (store.has(subtensor.ColdkeySwapScheduled, signer)) return validityCodes.ColdkeyInSwapSchedule;
  return intervalIsFull(store, netuid) ? validityCodes.RateLimitExceeded : undefined;
};

/** The calls that register. */
export const registrationRules = {
  'SubtensorModule.burned_register': rule(burned_register, { pays: false, unfit, run: registerForBurn }),
  'SubtensorModule.register': rule(register, { pays: false, unfit, run: registerByWork }),
  'SubtensorModule.root_register': rule(root_register, { pays: false, run: registerOnRoot }),
};
