/**
 * Registration on a subnet: for a burn, and once by work.
 *
 * @module
 */
import { calls } from '../calls/index.ts';
import { firstRefusal, tell, type At } from '../dispatch/at.ts';
import { missing, no, type Refusal } from '../dispatch/refusal.ts';
import { rule, type ArgumentsOf } from '../dispatch/rule.ts';
import type { Hex } from '../scale/index.ts';
import { buildHas, subtensor, system, type Build } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { validityCodes } from '../validity.ts';
import { meetsDifficulty, sealHash } from '../work.ts';
import { canWithdraw, spendable } from './balances.ts';
import { registerBelow, registerForBurn } from './burned-registration.ts';
import { isRegistered, root } from './neurons.ts';
import { ensureOwned } from './owners.ts';
import { registerNeuron } from './places.ts';

// #region quota
/** Whether a subnet takes no more registrations in this block. */
export function blockIsFull(store: Store, netuid: number): boolean {
  return (
    store.get(subtensor.RegistrationsThisBlock, netuid) >=
    store.get(subtensor.MaxRegistrationsPerBlock, netuid)
  );
}

/** Whether it takes no more in this interval: three times its target. */
export function intervalIsFull(store: Store, netuid: number): boolean {
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

/** What a coldkey must be and a subnet must have before a hotkey gets a place. */
function mayTakePlace(store: Store, netuid: number, coldkey: Hex, hotkey: Hex): Refusal | undefined {
  return firstRefusal([
    () => ensureOwned(store, coldkey, hotkey),
    () => store.get(subtensor.Owner, hotkey) !== coldkey && no('NonAssociatedColdKey'),
    () => store.get(subtensor.MaxAllowedUids, netuid) === 0 && no('NoNeuronIdAvailable'),
  ]);
}

// #region burn
/** Registers for the burn of the subnet's price; what is bought with it is the older pool's. @see BLOCKS-21; subtensor `do_burned_registration` */
function registerForOldBurn(
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

const { burned_register, register, register_limit } = calls.SubtensorModule.calls;

/** The pool's code for a registration: the coldkey is to be swapped, or the interval is full. */
const unfit = ({ store, signer }: At, { netuid }: { readonly netuid: number }) => {
  if (store.has(subtensor.ColdkeySwapScheduled, signer)) return validityCodes.ColdkeyInSwapSchedule;
  return intervalIsFull(store, netuid) ? validityCodes.RateLimitExceeded : undefined;
};

const pays = (build: Build) => buildHas(build, 'burnAlone');

/** The calls that register on a subnet. */
export const registrationRules = {
  'SubtensorModule.burned_register': rule(burned_register, {
    pays,
    unfit,
    run: (at, args) => (pays(at.store.build) ? registerForBurn(at, args) : registerForOldBurn(at, args)),
  }),
  'SubtensorModule.register': rule(register, {
    pays,
    unfit,
    // Work counts for nothing any more: its signer pays.
    run: (at, args) => (pays(at.store.build) ? registerForBurn(at, args) : registerByWork(at, args)),
  }),
  'SubtensorModule.register_limit': rule(register_limit, {
    pays,
    run: (at, { limit_price: limit, ...newcomer }) => registerBelow(at, newcomer, limit),
  }),
};
