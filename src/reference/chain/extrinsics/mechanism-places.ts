/**
 * Places in a subnet that has mechanisms: a new one at the end, or that of the neuron that makes room.
 *
 * @module
 */
import type { BlockNumber, Rao, Uid } from '../../numbers/index.ts';
import { mechanismIndexOf } from '../mechanism-index.ts';
import { neuronToPrune } from '../neuron-to-prune.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { changeAt, ownerHotkey, setAt, setLastUpdate } from './neurons.ts';
import { takePlace, type Place } from './places.ts';

/** The mechanisms of a subnet, by their indices. */
function mechanismsOf(store: Store, netuid: number): readonly number[] {
  const count = store.get(subtensor.MechanismCountCurrent, netuid);
  return Array.from({ length: count }, (_, mechanism) => mechanismIndexOf(netuid, mechanism));
}

/** What a newcomer begins with 0 of. */
const shares = [subtensor.Consensus, subtensor.Dividends, subtensor.ValidatorTrust] as const;

// #region append
/** Gives a hotkey the next uid. @see REGISTRATION-09; subtensor `append_neuron` */
export function appendPlace(store: Store, place: Place): number {
  const { netuid, block } = place;
  const uid = store.get(subtensor.SubnetworkN, netuid);
  store.set(subtensor.SubnetworkN, [netuid], Math.min(uid + 1, 65535));
  store.update(subtensor.Active, [netuid], (list) => [...list, true]);
  store.update(subtensor.Emission, [netuid], (list) => [...list, 0n as Rao]);
  for (const item of shares) store.update(item, [netuid], (list) => [...list, 0]);
  store.update(subtensor.ValidatorPermit, [netuid], (list) => [...list, false]);
  for (const index of mechanismsOf(store, netuid)) {
    store.update(subtensor.Incentive, [index], (list) => [...list, 0]);
    setLastUpdate(store, index, uid, block);
  }
  takePlace(store, uid, place);
  return uid;
}
// #endregion

// #region replace
/**
 * Gives a uid to another hotkey, with nothing of what the one before it had. The hotkey of the subnet's owner keeps its
 * uid, and nobody is told.
 *
 * @see REGISTRATION-13, REGISTRATION-14; subtensor `replace_neuron`, `clear_neuron`
 */
export function replacePlace(store: Store, uid: number, place: Place): void {
  const { netuid, block } = place;
  const old = store.get(subtensor.Keys, netuid, uid);
  if (old === ownerHotkey(store, netuid)) return;

  store.remove(subtensor.Uids, netuid, old);
  store.remove(subtensor.AssociatedEvmAddress, netuid, uid);
  store.remove(subtensor.IsNetworkMember, old, netuid);
  setAt(store, subtensor.Active, netuid, uid, true);
  takePlace(store, uid, place);
  for (const item of [subtensor.Axons, subtensor.NeuronCertificates, subtensor.Prometheus])
    store.remove(item as typeof subtensor.Axons, netuid, old);
  changeAt(store, subtensor.Emission, netuid, uid, 0n as Rao);
  for (const item of [...shares, subtensor.StakeWeight]) changeAt(store, item, netuid, uid, 0);
  changeAt(store, subtensor.ValidatorPermit, netuid, uid, false);
  for (const index of mechanismsOf(store, netuid)) {
    changeAt(store, subtensor.Incentive, index, uid, 0);
    forget(store, index, uid);
    setLastUpdate(store, index, uid, block);
  }
}

/** Forgets what a uid had of others, and the weights that others set on it; their bonds stay. */
function forget(store: Store, index: number, uid: number): void {
  store.remove(subtensor.Bonds, index, uid);
  store.remove(subtensor.Weights, index, uid);
  for (const { keys, value } of store.entries(subtensor.Weights, index))
    store.set(
      subtensor.Weights,
      keys,
      value.map(([target, weight]) => [target, target === uid ? 0 : weight]),
    );
}
// #endregion

// #region immortal
/**
 * The uids of a subnet's owner that are never pruned: its earliest, up to a limit, and that of its named hotkey before
 * them where it is not one of these.
 *
 * @see REGISTRATION-11; subtensor `get_immune_owner_tuples`
 */
export function immortalUids(store: Store, netuid: number): readonly Uid[] {
  const uidOf = (hotkey: Hex | undefined) =>
    hotkey === undefined ? undefined : store.get(subtensor.Uids, netuid, hotkey);
  const since = (uid: number) => store.get(subtensor.BlockAtRegistration, netuid, uid);
  const limit = store.get(subtensor.ImmuneOwnerUidsLimit, netuid);
  const earliest = store
    .get(subtensor.OwnedHotkeys, store.get(subtensor.SubnetOwner, netuid))
    .flatMap((hotkey) => uidOf(hotkey) ?? [])
    .sort((a, b) => Number(since(a) - since(b)) || a - b)
    .slice(0, limit);
  const named = uidOf(ownerHotkey(store, netuid));
  return named === undefined || earliest.includes(named) ? earliest : [named, ...earliest].slice(0, limit);
}
// #endregion

// #region prune
/** Whose uid a newcomer takes over, if there is one. @see REGISTRATION-10, REGISTRATION-12; subtensor `get_neuron_to_prune` */
export function placeToPruneByEmission(store: Store, netuid: number, block: bigint): Uid | null {
  const n = store.get(subtensor.SubnetworkN, netuid);
  const emissions = store.get(subtensor.Emission, netuid);
  return neuronToPrune({
    neurons: Array.from({ length: n }, (_, uid) => ({
      emission: emissions[uid] ?? (0n as Rao),
      registeredAt: store.get(subtensor.BlockAtRegistration, netuid, uid) as BlockNumber,
    })),
    immunityPeriod: store.get(subtensor.ImmunityPeriod, netuid),
    block: block as BlockNumber,
    minNonImmuneUids: store.get(subtensor.MinNonImmuneUids, netuid),
    immortalUids: immortalUids(store, netuid),
  }).uid;
}
// #endregion
