/**
 * Registration on root: for free, by stake where root is full.
 *
 * @module
 */
import { calls } from '../calls/index.ts';
import { firstRefusal, tell, type At } from '../dispatch/at.ts';
import { missing, no, type Missing, type Refusal } from '../dispatch/refusal.ts';
import { rule, type ArgumentsOf } from '../dispatch/rule.ts';
import { buildHas, subtensor, type Build } from '../storage/index.ts';
import { appendPlace, replacePlace } from './mechanism-places.ts';
import { isRegistered, root } from './neurons.ts';
import { ensureOwned } from './owners.ts';
import { appendNeuron, leastOnRoot, replaceNeuron, type Place } from './places.ts';
import { blockIsFull, intervalIsFull } from './registration.ts';

/** How many seats the senate has. */
const senateSeats = 12;

const hasSenate = (build: Build) => !buildHas(build, 'burnAlone');

// #region root
/**
 * Gives a hotkey the next uid of root, with a seat in the senate while there was one.
 *
 * Who sits in the senate is not in the state; fewer on root than it has seats leave one free.
 */
function append(at: At, place: Place): number | Missing {
  if (!hasSenate(at.store.build)) return appendPlace(at.store, place);
  const uid = at.store.get(subtensor.SubnetworkN, root);
  appendNeuron(at.store, place);
  if (uid >= senateSeats) return missing('who sits in the senate, with as many on root as it has seats');
  tell(at, 'SenateMembers.MemberAdded');
  return uid;
}

/** Gives a hotkey the uid of the one with the least stake on root, if it has more. @see REGISTRATION-17 */
function replaceLeast(at: At, place: Place): number | Refusal {
  const { store } = at;
  const least = leastOnRoot(store);
  if (!store.has(subtensor.Keys, root, least.uid)) return no('HotKeyNotRegisteredInSubNet');
  if (least.stake >= store.get(subtensor.TotalHotkeyAlpha, place.hotkey, root))
    return no('StakeTooLowForRoot');
  if (!hasSenate(store.build)) replacePlace(store, least.uid, place);
  else {
    replaceNeuron(store, least.uid, place);
    return missing('who sits in the senate, after a place on root changed hands');
  }
  return least.uid;
}

/** Registers on root. @see BLOCKS-23, REGISTRATION-15 to REGISTRATION-18; subtensor `do_root_register` */
function registerOnRoot(at: At, { hotkey }: ArgumentsOf<typeof root_register>): Refusal | undefined {
  const { store, signer, block } = at;
  const refusal = firstRefusal([
    () => !store.get(subtensor.NetworksAdded, root) && no('RootNetworkDoesNotExist'),
    () => blockIsFull(store, root) && no('TooManyRegistrationsThisBlock'),
    () => intervalIsFull(store, root) && no('TooManyRegistrationsThisInterval'),
    () => isRegistered(store, root, hotkey) && no('HotKeyAlreadyRegisteredInSubNet'),
    () => ensureOwned(store, signer, hotkey),
  ]);
  if (refusal !== undefined) return refusal;
  const place = { netuid: root, hotkey, block };
  const isFull = store.get(subtensor.SubnetworkN, root) >= store.get(subtensor.MaxAllowedUids, root);
  const uid = isFull ? replaceLeast(at, place) : append(at, place);
  if (typeof uid === 'object') return uid;
  if (!store.has(subtensor.Delegates, hotkey)) store.set(subtensor.Delegates, [hotkey], 11796);
  for (const item of [subtensor.RegistrationsThisInterval, subtensor.RegistrationsThisBlock])
    store.update(item, [root], (count) => count + 1);
  tell(at, 'SubtensorModule.NeuronRegistered', root, uid, hotkey);
  return undefined;
}
// #endregion

const { root_register } = calls.SubtensorModule.calls;

/** The call that registers on root. */
export const rootRules = {
  'SubtensorModule.root_register': rule(root_register, {
    pays: (build) => buildHas(build, 'burnAlone'),
    run: registerOnRoot,
  }),
};
