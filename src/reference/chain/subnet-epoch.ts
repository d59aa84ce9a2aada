/**
 * The epoch of one subnet over storage, at the block that makes it.
 *
 * @module
 */
import { makeEpoch, setPendingChildren, type MadeEpoch } from './developer/index.ts';
import { isMissing, type Missing } from './dispatch/index.ts';
import type { Store } from './store.ts';

/** Makes the epoch of a subnet, and lets the children begin that waited for it. @see SUBNET-EPOCH-07, SUBNET-EPOCH-15 */
export function subnetEpoch(store: Store, netuid: number, block: bigint): MadeEpoch | Missing {
  const made = makeEpoch(store, netuid, block);
  if (!isMissing(made)) setPendingChildren(store, netuid, block);
  return made;
}
