import type { Hex } from '../scale/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { allNetuids, tellBlock, type BlockAt } from './at.ts';

/** Shares by account, in the order of the accounts. */
type Kin = ReadonlyMap<Hex, bigint>;
type Listed = readonly (readonly [share: bigint, who: Hex])[];
type KinItem = typeof subtensor.ChildKeys;

const most = (1n << 64n) - 1n;

// #region children
/**
 * Makes children of those that waited long enough, on the subnets whose slot was used in this block.
 *
 * @see BLOCK-425-21; subtensor `try_set_pending_children`, `do_set_pending_children`
 */
export function applyPendingChildren(at: BlockAt): void {
  const { store, block } = at;
  for (const netuid of allNetuids(store)) {
    if (store.get(subtensor.LastEpochBlock, netuid) !== block) continue;
    const started = store.get(subtensor.SubtokenEnabled, netuid);
    const ripe = store
      .entries(subtensor.PendingChildKeys, netuid)
      .filter(({ value: [, cooldown] }) => cooldown < block || !started);
    for (const {
      keys: [, parent],
      value: [children],
    } of ripe)
      if (setChildren(store, netuid, parent, children))
        tellBlock(
          at,
          'SubtensorModule.SetChildren',
          parent,
          netuid,
          children.map(([share, child]) => [share.toString(), child]),
        );
    for (const { keys } of ripe) store.remove(subtensor.PendingChildKeys, ...keys);
  }
}
// #endregion

// #region kin
const withoutSelf = (list: Listed, self: Hex): Kin =>
  new Map(
    [...new Map(list.filter(([, who]) => who !== self).map(([share, who]) => [who, share]))].sort(byAccount),
  );
const byAccount = ([a]: readonly [Hex, bigint], [b]: readonly [Hex, bigint]) => (a < b ? -1 : 1);
const listOf = (kin: Kin): Listed => [...kin].map(([who, share]) => [share, who]);

/**
 * Gives a hotkey its children, and each of them its parent.
 *
 * @returns whether it could: not with shares of more than all, nor with a child that is a parent
 * @see BLOCK-425-22; subtensor `load_relations_from_pending`, `persist_child_parent_relations`
 */
export function setChildren(store: Store, netuid: number, pivot: Hex, pending: Listed): boolean {
  const children = withoutSelf(pending, pivot);
  const parents = withoutSelf(store.get(subtensor.ParentKeys, pivot, netuid), pivot);
  const shares = [...children.values()].reduce((sum, share) => sum + share, 0n);
  if (shares > most || [...children.keys()].some((child) => parents.has(child))) return false;
  relate(store, netuid, pivot, children, subtensor.ChildKeys, subtensor.ParentKeys);
  relate(store, netuid, pivot, parents, subtensor.ParentKeys, subtensor.ChildKeys);
  return true;
}

/** Writes the kin of a hotkey on one side, and the hotkey with its kin on the other. */
function relate(store: Store, netuid: number, pivot: Hex, kin: Kin, own: KinItem, theirs: KinItem): void {
  const before = store.get(own, pivot, netuid).map(([, who]) => who);
  putKin(store, own, pivot, netuid, listOf(kin));
  for (const [who, share] of kin)
    putKin(store, theirs, who, netuid, withKin(store.get(theirs, who, netuid), pivot, share));
  for (const who of before)
    if (!kin.has(who))
      putKin(
        store,
        theirs,
        who,
        netuid,
        store.get(theirs, who, netuid).filter(([, other]) => other !== pivot),
      );
}

/** A list with a share in it: in its place where it was there, else at the end. */
function withKin(list: Listed, who: Hex, share: bigint): Listed {
  const at = list.findIndex(([, other]) => other === who);
  return at < 0 ? [...list, [share, who]] : list.with(at, [share, who]);
}

/** Writes a list of kin; an empty one is not kept. @see subtensor `set_childkeys`, `set_parentkeys` */
function putKin(store: Store, item: KinItem, who: Hex, netuid: number, list: Listed): void {
  if (list.length === 0) store.remove(item, who, netuid);
  else store.set(item, [who, netuid], list);
}
// #endregion
