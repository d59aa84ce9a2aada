/**
 * Which epoch a block belongs to, by the tempo grid of the developer builds and by the stored clock after it.
 *
 * @module
 */
import { isDue } from '../../emission/index.ts';
import { saturatingU64, type BlockNumber } from '../../numbers/index.ts';
import { revealWindow, type RevealWindowStages } from '../reveal-window.ts';
import { buildHas, subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';

// #region grid
/** Which epoch of a subnet a block is in. @see BLOCKS-13; subtensor `get_epoch_index` */
export function epochIndex(store: Store, netuid: number, block: bigint): bigint {
  const period = BigInt(store.get(subtensor.Tempo, netuid)) + 1n;
  return saturatingU64(block + BigInt(netuid) + 1n) / period;
}

/** Whether a subnet's epoch runs in a block; without a tempo it never does. @see subtensor `should_run_epoch` */
export function epochIsDue(store: Store, netuid: number, block: bigint): boolean {
  const tempo = BigInt(store.get(subtensor.Tempo, netuid));
  return tempo !== 0n && (block + BigInt(netuid) + 1n) % (tempo + 1n) === tempo;
}

/** Whether epochs are counted by a stored clock, and not by the grid. */
export function hasClock({ build }: Store): boolean {
  return buildHas(build, 'storedClock');
}

/** Whether an epoch that has not run is due by the stored clock. @see subtensor `should_run_epoch` */
function clockIsDue(store: Store, netuid: number, block: bigint): boolean {
  const clock = {
    netuid,
    tempo: store.get(subtensor.Tempo, netuid),
    block: block as BlockNumber,
    lastEpochBlock: store.get(subtensor.LastEpochBlock, netuid) as BlockNumber,
    pendingEpochAt: store.get(subtensor.PendingEpochAt, netuid) as BlockNumber,
    blocksSinceLastStep: store.get(subtensor.BlocksSinceLastStep, netuid),
  };
  return isDue(clock, '425');
}

/** The epoch in which something is committed now: one that is due counts. @see COMMIT-REVEAL-01; subtensor `current_epoch_with_lookahead` */
export function commitEpoch(store: Store, netuid: number, block: bigint): bigint {
  if (!hasClock(store))
    return epochIndex(store, netuid, block) + (epochIsDue(store, netuid, block) ? 1n : 0n);
  const index = store.get(subtensor.SubnetEpochIndex, netuid);
  return clockIsDue(store, netuid, block) ? saturatingU64(index + 1n) : index;
}

/**
 * Whether a commit may be revealed in a block, or never again.
 *
 * @param committed the block of the commit; with a stored clock, its epoch
 * @see COMMIT-REVEAL-05; subtensor `is_reveal_block_range`, `is_commit_expired`
 */
export function windowOf(store: Store, netuid: number, committed: bigint, block: bigint): RevealWindowStages {
  const revealPeriod = store.get(subtensor.RevealPeriodEpochs, netuid);
  return hasClock(store)
    ? revealWindow({
        subnetEpochIndex: store.get(subtensor.SubnetEpochIndex, netuid),
        epochDue: clockIsDue(store, netuid, block),
        commitEpoch: committed,
        revealPeriod,
      })
    : revealWindow({
        subnetEpochIndex: epochIndex(store, netuid, block),
        epochDue: false,
        commitEpoch: epochIndex(store, netuid, committed),
        revealPeriod,
      });
}

/** The first and the last block of a reveal, as they are stored with a commit. @see subtensor `get_reveal_blocks` */
export function revealBlocks(
  store: Store,
  netuid: number,
  commitBlock: bigint,
): readonly [first: bigint, last: bigint] {
  const tempo = BigInt(store.get(subtensor.Tempo, netuid));
  const period = store.get(subtensor.RevealPeriodEpochs, netuid);
  const revealEpoch = saturatingU64(epochIndex(store, netuid, commitBlock) + period);
  const from = saturatingU64(revealEpoch * (tempo + 1n));
  const first = saturatingU64(from - BigInt(netuid) - 1n);
  return [first, saturatingU64(first + tempo)];
}
// #endregion
