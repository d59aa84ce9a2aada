/**
 * Step 1 of the epoch: who has set weights lately.
 *
 * @module
 */
import type { BlockNumber } from '../numbers/index.ts';
import { blocksAfter } from './blocks.ts';

/** What the step takes. */
export interface ActivityInput {
  /** How many uids the subnet has. */
  readonly n: number;
  /** The block in which each uid last set weights, as stored: it may be shorter or longer than `n`. */
  readonly lastUpdate: readonly BlockNumber[];
  /** How many blocks a uid stays active. */
  readonly activityCutoff: bigint;
  readonly currentBlock: BlockNumber;
}

/** The step's stages. */
export interface ActivityStages {
  /** One a uid; longer where `lastUpdate` is. */
  readonly inactive: readonly boolean[];
}

// #region activity
/**
 * Which uids have been silent for longer than the cutoff.
 *
 * @see ACTIVITY-01 to ACTIVITY-03; subtensor `epoch_mechanism`, `get_last_update`
 */
export function findInactive({ n, lastUpdate, activityCutoff, currentBlock }: ActivityInput): ActivityStages {
  const never = 0n as BlockNumber;
  const missing = Math.max(0, n - lastUpdate.length);
  const updates = [...lastUpdate, ...new Array<BlockNumber>(missing).fill(never)];
  return { inactive: updates.map((update) => blocksAfter(update, activityCutoff) < currentBlock) };
}
// #endregion
