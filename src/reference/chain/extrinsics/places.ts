/**
 * Places in a subnet, at the developer builds: a new one at the end, or that of the neuron that makes room.
 *
 * @module
 */
import { mostU64, type Rao } from '../../numbers/index.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { changeAt, ownerHotkey, root, setAt } from './neurons.ts';

/** Where a neuron is registered, and when. */
export interface Place {
  readonly netuid: number;
  readonly hotkey: Hex;
  readonly block: bigint;
}

// #region register-neuron
/** Gives a hotkey a uid: the next, or in a full subnet that of another. @see BLOCKS-25; subtensor `register_neuron` */
export function registerNeuron(store: Store, place: Place): number {
  const n = store.get(subtensor.SubnetworkN, place.netuid);
  if (n < store.get(subtensor.MaxAllowedUids, place.netuid)) {
    appendNeuron(store, place);
    return n;
  }
  const uid = placeToPrune(store, place.netuid, place.block);
  if (uid < n) changeAt(store, subtensor.PruningScores, place.netuid, uid, 65535);
  replaceNeuron(store, uid, place);
  return uid;
}
// #endregion

// #region append
/** Gives a hotkey the next uid. @see BLOCKS-25; subtensor `append_neuron` */
export function appendNeuron(store: Store, place: Place): void {
  const { netuid, block } = place;
  store.update(subtensor.SubnetworkN, [netuid], (n) => n + 1);
  for (const item of shares) store.update(item, [netuid], (list) => [...list, 0]);
  for (const item of [subtensor.Rank, subtensor.PruningScores, subtensor.ValidatorTrust])
    store.update(item, [netuid], (list) => [...list, 0]);
  store.update(subtensor.Active, [netuid], (list) => [...list, true]);
  store.update(subtensor.Emission, [netuid], (list) => [...list, 0n as Rao]);
  store.update(subtensor.LastUpdate, [netuid], (list) => [...list, block]);
  store.update(subtensor.ValidatorPermit, [netuid], (list) => [...list, false]);
  takePlace(store, store.get(subtensor.SubnetworkN, netuid) - 1, place);
}
// #endregion

/** What is set to 0 when a uid changes hands. */
const shares = [subtensor.Trust, subtensor.Consensus, subtensor.Incentive, subtensor.Dividends] as const;

/** Makes a uid a hotkey's. */
export function takePlace(store: Store, uid: number, { netuid, hotkey, block }: Place): void {
  store.set(subtensor.Keys, [netuid, uid], hotkey);
  store.set(subtensor.Uids, [netuid, hotkey], uid);
  store.set(subtensor.BlockAtRegistration, [netuid, uid], block);
  store.set(subtensor.IsNetworkMember, [hotkey, netuid], true);
}

// #region replace
/**
 * Gives a uid to another hotkey; its rank, its permit, its weights and its last update stay. An owner keeps its uid.
 *
 * @see BLOCKS-27; subtensor `replace_neuron`, `clear_neuron`
 */
export function replaceNeuron(store: Store, uid: number, place: Place): void {
  const { netuid } = place;
  const old = store.get(subtensor.Keys, netuid, uid);
  if (old === ownerHotkey(store, netuid)) return;

  store.remove(subtensor.Uids, netuid, old);
  store.remove(subtensor.AssociatedEvmAddress, netuid, uid);
  store.remove(subtensor.IsNetworkMember, old, netuid);
  setAt(store, subtensor.Active, netuid, uid, true);
  takePlace(store, uid, place);
  store.remove(subtensor.NeuronCertificates, netuid, old);
  changeAt(store, subtensor.Emission, netuid, uid, 0n as Rao);
  for (const item of shares) changeAt(store, item, netuid, uid, 0);
  store.remove(subtensor.Bonds, netuid, uid);
  store.remove(subtensor.Axons, netuid, old);
}
// #endregion

// #region prune
/**
 * Whose uid a newcomer takes over: the lowest pruning score, of equal ones the earliest registration, of those the
 * lowest uid; those that are immune only where all are. The subnet's owner is passed over.
 *
 * @see BLOCKS-26; subtensor `get_neuron_to_prune`
 */
export function placeToPrune(store: Store, netuid: number, block: bigint): number {
  const n = store.get(subtensor.SubnetworkN, netuid);
  const owner = ownerHotkey(store, netuid);
  const period = BigInt(store.get(subtensor.ImmunityPeriod, netuid));
  const scores = store.get(subtensor.PruningScores, netuid);
  const places = Array.from({ length: n }, (_, uid) => {
    const registeredAt = store.get(subtensor.BlockAtRegistration, netuid, uid);
    const immune = (block > registeredAt ? block - registeredAt : 0n) < period;
    return { uid, score: scores[uid] ?? 65535, registeredAt, immune };
  }).filter(({ uid }) => owner === undefined || store.get(subtensor.Keys, netuid, uid) !== owner);

  const mortal = places.filter(({ immune }) => !immune);
  const worst = (mortal.length > 0 ? mortal : places)
    // What is neither below the largest score nor registered before the last block is never chosen.
    .filter(({ score, registeredAt }) => score < 65535 || registeredAt < mostU64)
    .toSorted((a, b) => a.score - b.score || Number(a.registeredAt - b.registeredAt) || a.uid - b.uid);
  return worst[0]?.uid ?? 0;
}
// #endregion

/** The uid of root whose hotkey has the least stake there; of equal ones the first in the order of the raw keys. */
export function leastOnRoot(store: Store): { readonly uid: number; readonly stake: bigint } {
  const most = { uid: 0, stake: mostU64 };
  return store.entries(subtensor.Keys, root).reduce((least, { keys: [, uid], value: hotkey }) => {
    const stake = store.get(subtensor.TotalHotkeyAlpha, hotkey, root);
    return stake < least.stake ? { uid, stake } : least;
  }, most);
}
