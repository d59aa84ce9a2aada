/**
 * A subnet whose owner is outweighed: it goes to the hotkey with the most conviction.
 *
 * @module
 */
import { saturatingRao, U64F64 } from '../../numbers/index.ts';
import { rollLock, type LockState } from '../locks.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { tellBlock, type BlockAt } from './at.ts';

/** A year of blocks: how old a subnet is before it may change hands. @see subtensor `ONE_YEAR` */
const oneYear = 2_629_800n;
const nobody: Hex = `0x${'00'.repeat(32)}`;

/** Whether a lock is the owner's, and whether its mass stays. */
interface Kind {
  readonly owner: boolean;
  readonly perpetual: boolean;
}

type OfHotkey = typeof subtensor.HotkeyLock;
type OfOwner = typeof subtensor.OwnerLock;

/** A lock of any age as it is in this block. */
function rolled({ store, block }: BlockAt, lock: LockState, kind: Kind): LockState {
  const rates = {
    unlockRate: store.get(subtensor.UnlockRate),
    maturityRate: store.get(subtensor.MaturityRate),
  };
  return rollLock(lock, block, { ...rates, ...kind });
}

// #region conviction
/** The conviction behind each hotkey of a subnet. @see BLOCK-425-31; subtensor `get_total_conviction`, `subnet_king` */
function convictions(at: BlockAt, netuid: number): ReadonlyMap<Hex, U64F64> {
  const { store } = at;
  const owner = store.get(subtensor.SubnetOwnerHotkey, netuid);
  const behind = new Map<Hex, U64F64>();
  const add = (hotkey: Hex, lock: LockState, kind: Kind) => {
    const { conviction } = rolled(at, lock, kind);
    behind.set(hotkey, U64F64.saturatingAdd(behind.get(hotkey) ?? U64F64.zero, conviction));
  };
  for (const [item, perpetual] of [
    [subtensor.HotkeyLock, true],
    [subtensor.DecayingHotkeyLock, false],
  ] as const)
    for (const { keys, value } of store.entries(item, netuid))
      add(keys[1], value, { owner: false, perpetual });
  for (const [item, perpetual] of [
    [subtensor.OwnerLock, true],
    [subtensor.DecayingOwnerLock, false],
  ] as const) {
    const lock = store.get(item, netuid);
    if (lock !== undefined) add(owner, lock, { owner: true, perpetual });
  }
  return behind;
}

/** The hotkey with the most conviction, of equals the greatest account. */
function mostConvinced(behind: ReadonlyMap<Hex, U64F64>): Hex | undefined {
  const ascending = [...behind].sort(([a], [b]) => (a < b ? -1 : 1));
  return ascending.reduce<readonly [Hex, U64F64] | undefined>(
    (best, each) => (best === undefined || each[1] >= best[1] ? each : best),
    undefined,
  )?.[0];
}

/**
 * Gives a subnet to another owner, where it is a year old, conviction comes to a tenth of its alpha, and most of it is
 * behind another's hotkey.
 *
 * @see BLOCK-425-31; subtensor `change_subnet_owner_if_needed`
 */
export function changeOwner(at: BlockAt, netuid: number): void {
  const { store, block } = at;
  const alphaOut = store.get(subtensor.SubnetAlphaOut, netuid);
  if (alphaOut === 0n || block < store.get(subtensor.NetworkRegisteredAt, netuid) + oneYear) return;
  const behind = convictions(at, netuid);
  const total = [...behind.values()].reduce((sum, each) => U64F64.saturatingAdd(sum, each), U64F64.zero);
  const tenfold = U64F64.saturatingMul(total, U64F64.saturatingFromInteger(10n));
  if (tenfold < U64F64.saturatingFromInteger(alphaOut)) return;

  const king = mostConvinced(behind);
  const coldkey = king === undefined ? nobody : store.get(subtensor.Owner, king);
  const before = store.get(subtensor.SubnetOwner, netuid);
  if (king === undefined || coldkey === nobody || coldkey === before) return;
  if (!store.has(subtensor.Uids, netuid, king)) {
    at.lacking.push(`a uid for the new owner of subnet ${netuid}`);
    return;
  }
  exchangeLocks(at, netuid, store.get(subtensor.SubnetOwnerHotkey, netuid), king);
  store.set(subtensor.SubnetOwner, [netuid], coldkey);
  store.set(subtensor.SubnetOwnerHotkey, [netuid], king);
  tellBlock(at, 'SubtensorModule.SubnetOwnerChanged', netuid, before, coldkey);
}
// #endregion

// #region exchange
/** The owner's locks become those of its hotkey, and those of the new hotkey the owner's. @see BLOCK-425-31 */
function exchangeLocks(at: BlockAt, netuid: number, before: Hex, king: Hex): void {
  const pairs: readonly (readonly [OfOwner, OfHotkey, boolean])[] = [
    [subtensor.OwnerLock, subtensor.HotkeyLock, true],
    [subtensor.DecayingOwnerLock, subtensor.DecayingHotkeyLock, false],
  ];
  for (const [ofOwner, ofHotkey, perpetual] of pairs)
    giveUp(at, netuid, before, ofOwner, ofHotkey, perpetual);
  for (const [ofOwner, ofHotkey, perpetual] of pairs)
    takeOver(at, netuid, king, ofOwner, ofHotkey, perpetual);
}

function giveUp(
  at: BlockAt,
  netuid: number,
  hotkey: Hex,
  ofOwner: OfOwner,
  ofHotkey: OfHotkey,
  perpetual: boolean,
): void {
  const { store } = at;
  const own = store.get(ofOwner, netuid);
  if (own === undefined) return;
  store.remove(ofOwner, netuid);
  const there = store.get(ofHotkey, netuid, hotkey);
  const sum = together(
    at,
    there && rolled(at, there, { owner: false, perpetual }),
    rolled(at, own, { owner: true, perpetual }),
  );
  putLock(store, ofHotkey, netuid, hotkey, sum);
}

function takeOver(
  at: BlockAt,
  netuid: number,
  hotkey: Hex,
  ofOwner: OfOwner,
  ofHotkey: OfHotkey,
  perpetual: boolean,
): void {
  const { store } = at;
  const own = store.get(ofHotkey, netuid, hotkey);
  if (own === undefined) return;
  store.remove(ofHotkey, netuid, hotkey);
  const kind = { owner: true, perpetual };
  const there = store.get(ofOwner, netuid);
  const sum = together(at, there && rolled(at, there, kind), rolled(at, own, { owner: false, perpetual }));
  const lock = rolled(at, sum, kind);
  if (isEmpty(lock)) store.remove(ofOwner, netuid);
  else store.set(ofOwner, [netuid], lock);
}

function together({ block }: BlockAt, there: LockState | undefined, more: LockState): LockState {
  return {
    lockedMass: saturatingRao((there?.lockedMass ?? 0n) + more.lockedMass),
    conviction: U64F64.saturatingAdd(there?.conviction ?? U64F64.zero, more.conviction),
    lastUpdate: block,
  };
}

const isEmpty = ({ lockedMass, conviction }: LockState): boolean =>
  lockedMass === 0n && conviction === U64F64.zero;

function putLock(store: Store, item: OfHotkey, netuid: number, hotkey: Hex, lock: LockState): void {
  if (isEmpty(lock)) store.remove(item, netuid, hotkey);
  else store.set(item, [netuid, hotkey], lock);
}
// #endregion
