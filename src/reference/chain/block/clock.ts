import { isDue, type Clock } from '../../emission/index.ts';
import type { BlockNumber } from '../../numbers/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';

/** The clock of a subnet as it is stored, in a block. */
export function clockOf(store: Store, netuid: number, block: bigint): Clock {
  return {
    netuid,
    block: block as BlockNumber,
    tempo: store.get(subtensor.Tempo, netuid),
    lastEpochBlock: store.get(subtensor.LastEpochBlock, netuid) as BlockNumber,
    pendingEpochAt: store.get(subtensor.PendingEpochAt, netuid) as BlockNumber,
    blocksSinceLastStep: store.get(subtensor.BlocksSinceLastStep, netuid),
  };
}

/** Whether the epoch of a subnet is due in a block. @see TEMPO-01; subtensor `should_run_epoch` */
export function epochDue(store: Store, netuid: number, block: bigint): boolean {
  return isDue(clockOf(store, netuid, block), '425');
}
