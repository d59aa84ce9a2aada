/**
 * The tempo grid of the developer builds: which epoch a block belongs to, and when one is due.
 *
 * @module
 */
import { saturatingU64 } from '../../numbers/index.ts';
import { subtensor } from '../storage/index.ts';
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

/** The epoch in which what was committed in a block may be revealed. @see subtensor `is_reveal_block_range` */
export function revealEpoch(store: Store, netuid: number, commitBlock: bigint): bigint {
  return saturatingU64(
    epochIndex(store, netuid, commitBlock) + store.get(subtensor.RevealPeriodEpochs, netuid),
  );
}

/** Whether what was committed in a block can never be revealed any more. @see subtensor `is_commit_expired` */
export function isExpired(store: Store, netuid: number, commitBlock: bigint, block: bigint): boolean {
  return epochIndex(store, netuid, block) > revealEpoch(store, netuid, commitBlock);
}

/** The first and the last block of a reveal, as they are stored with a commit. @see subtensor `get_reveal_blocks` */
export function revealBlocks(
  store: Store,
  netuid: number,
  commitBlock: bigint,
): readonly [first: bigint, last: bigint] {
  const tempo = BigInt(store.get(subtensor.Tempo, netuid));
  const from = saturatingU64(revealEpoch(store, netuid, commitBlock) * (tempo + 1n));
  const first = saturatingU64(from - BigInt(netuid) - 1n);
  return [first, saturatingU64(first + tempo)];
}
// #endregion
