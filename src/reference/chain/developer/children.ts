import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';

// #region children
/**
 * Lets the children of a subnet begin whose time has come: their parents take them for those that they had.
 *
 * @see SUBNET-EPOCH-15; subtensor of 293 `do_set_pending_children`
 */
export function setPendingChildren(store: Store, netuid: number, block: bigint): void {
  for (const { keys, value } of store.entries(subtensor.PendingChildKeys, netuid)) {
    const [, parent] = keys;
    const [children, waitsUntil] = value;
    if (waitsUntil >= block) continue;
    for (const [, child] of store.get(subtensor.ChildKeys, parent, netuid))
      store.update(subtensor.ParentKeys, [child, netuid], (all) => all.filter(([, each]) => each !== parent));
    store.set(subtensor.ChildKeys, [parent, netuid], children);
    for (const [proportion, child] of children)
      store.update(subtensor.ParentKeys, [child, netuid], (all) => [...all, [proportion, parent] as const]);
    store.remove(subtensor.PendingChildKeys, netuid, parent);
  }
}
// #endregion
