/**
 * The owner's cut, locked as soon as it is paid.
 *
 * @module
 */
import { saturatingRao, U64F64, type Rao } from '../../numbers/index.ts';
import { isNoLock, rollLock, type LockState, type LockTerms } from '../locks.ts';
import type { Hex } from '../scale/index.ts';
import { stakeOf } from '../stake-pool.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { tellBlock, type BlockAt } from './at.ts';

/** Whose lock it is, to which hotkey, and how it moves. */
interface Locking {
  readonly coldkey: Hex;
  readonly hotkey: Hex;
  readonly netuid: number;
  readonly terms: LockTerms;
}

const less = (a: Rao, b: Rao): Rao => saturatingRao(a - b);

// #region owner-lock
/**
 * Locks an owner's cut where the owner wants that: to the hotkey that the owner's stake is locked to, else to the subnet's.
 *
 * @see BLOCK-425-32; subtensor `auto_lock_owner_cut`, `do_lock_stake`
 */
export function lockOwnerCut(at: BlockAt, netuid: number, amount: Rao): void {
  const { store, block } = at;
  if (amount === 0n || !store.get(subtensor.OwnerCutAutoLockEnabled, netuid)) return;
  const coldkey = store.get(subtensor.SubnetOwner, netuid);
  const [locked] = store.entries(subtensor.Lock, coldkey, netuid);
  const hotkey = locked === undefined ? store.get(subtensor.SubnetOwnerHotkey, netuid) : locked.keys[2];
  if (!store.has(subtensor.Owner, hotkey)) return;

  const locking = { coldkey, hotkey, netuid, terms: termsOf(store, coldkey, hotkey, netuid) };
  const roll = (lock: LockState) => rollLock(lock, block, locking.terms);
  const empty = { lockedMass: 0n as Rao, conviction: U64F64.zero, lastUpdate: block };
  const before = store.get(subtensor.Lock, coldkey, netuid, hotkey) ?? empty;
  const own = roll(before);
  const grown = roll({ ...own, lockedMass: saturatingRao(own.lockedMass + amount), lastUpdate: block });
  if (stakeOnSubnet(store, coldkey, netuid) < saturatingRao(own.lockedMass + amount)) return;

  const all = aggregateOf(store, locking) ?? empty;
  const lost = less(before.lockedMass, own.lockedMass);
  const forgotten = U64F64.saturatingSub(before.conviction, own.conviction);
  const followed =
    lost > 0n || forgotten > U64F64.zero
      ? {
          lockedMass: less(all.lockedMass, lost),
          conviction: U64F64.saturatingSub(all.conviction, forgotten),
          lastUpdate: block,
        }
      : roll(all);
  const more = roll(followed);
  const sum = roll({
    ...more,
    lockedMass: saturatingRao(more.lockedMass + amount),
    lastUpdate: maxOf(more.lastUpdate, block),
  });
  putOwn(store, locking, grown);
  putAggregate(store, locking, sum);
  tellBlock(at, 'SubtensorModule.StakeLocked', coldkey, hotkey, netuid, amount.toString());
}
// #endregion

const maxOf = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** How a coldkey's lock to a hotkey moves. A coldkey that did not ask for it to stay lets it go. */
function termsOf(store: Store, coldkey: Hex, hotkey: Hex, netuid: number): LockTerms {
  return {
    unlockRate: store.get(subtensor.UnlockRate),
    maturityRate: store.get(subtensor.MaturityRate),
    owner: hotkey === store.get(subtensor.SubnetOwnerHotkey, netuid),
    perpetual: store.get(subtensor.DecayingLock, coldkey, netuid) === false,
  };
}

/** All that a coldkey has staked on a subnet. @see subtensor `total_coldkey_alpha_on_subnet` */
function stakeOnSubnet(store: Store, coldkey: Hex, netuid: number): Rao {
  return store
    .get(subtensor.StakingHotkeys, coldkey)
    .reduce((sum, hotkey) => saturatingRao(sum + stakeOf(store, { hotkey, coldkey, netuid })), 0n as Rao);
}

const ofOwner = ({ perpetual }: LockTerms) => (perpetual ? subtensor.OwnerLock : subtensor.DecayingOwnerLock);
const ofHotkey = ({ perpetual }: LockTerms) =>
  perpetual ? subtensor.HotkeyLock : subtensor.DecayingHotkeyLock;

/** The locks that a lock is counted among. */
function aggregateOf(store: Store, { hotkey, netuid, terms }: Locking): LockState | undefined {
  return terms.owner ? store.get(ofOwner(terms), netuid) : store.get(ofHotkey(terms), netuid, hotkey);
}

function putAggregate(store: Store, { hotkey, netuid, terms }: Locking, lock: LockState): void {
  const none = lock.lockedMass === 0n && lock.conviction === U64F64.zero;
  if (terms.owner && none) store.remove(ofOwner(terms), netuid);
  else if (terms.owner) store.set(ofOwner(terms), [netuid], lock);
  else if (none) store.remove(ofHotkey(terms), netuid, hotkey);
  else store.set(ofHotkey(terms), [netuid, hotkey], lock);
}

/** Stores a lock, and that there is one; one that is none is removed. @see subtensor `insert_lock_state` */
function putOwn(store: Store, { coldkey, hotkey, netuid }: Locking, lock: LockState): void {
  if (isNoLock(lock)) {
    store.remove(subtensor.Lock, coldkey, netuid, hotkey);
    store.remove(subtensor.LockingColdkeys, netuid, hotkey, coldkey);
  } else {
    store.set(subtensor.LockingColdkeys, [netuid, hotkey, coldkey], []);
    store.set(subtensor.Lock, [coldkey, netuid, hotkey], lock);
  }
}
