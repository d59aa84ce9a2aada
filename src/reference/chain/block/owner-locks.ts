import type { Rao } from '../../numbers/index.ts';
import { subtensor } from '../storage/index.ts';
import type { BlockAt } from './at.ts';

/** Locks an owner's cut, where the owner wants that. @see subtensor `auto_lock_owner_cut` */
export function lockOwnerCut({ store, lacking }: BlockAt, netuid: number, amount: Rao): void {
  if (amount > 0n && store.get(subtensor.OwnerCutAutoLockEnabled, netuid))
    lacking.push(`the lock of the owner's cut of subnet ${netuid}`);
}
