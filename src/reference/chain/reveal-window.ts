/**
 * When committed weights may be revealed.
 *
 * @module
 */
import { saturatingU64 } from '../numbers/index.ts';

/** What `revealWindow` takes. */
export interface RevealWindowInput {
  /** How many epochs the subnet has had. */
  readonly subnetEpochIndex: bigint;
  /** Whether one is due in this block and has not run. */
  readonly epochDue: boolean;
  /** The epoch in which the weights were committed. */
  readonly commitEpoch: bigint;
  /** After how many epochs they are revealed. */
  readonly revealPeriod: bigint;
}

/** Whether the weights may be revealed, and how that came about. */
export interface RevealWindowStages {
  readonly epoch: bigint;
  readonly revealEpoch: bigint;
  readonly inRevealRange: boolean;
  readonly expired: boolean;
}

// #region window
/**
 * Whether weights may be revealed now, or never again.
 *
 * @see REVEAL-WINDOW-01 to REVEAL-WINDOW-03; subtensor `is_reveal_block_range`, `is_commit_expired`
 */
export function revealWindow(input: RevealWindowInput): RevealWindowStages {
  const { subnetEpochIndex, epochDue, commitEpoch, revealPeriod } = input;
  const epoch = saturatingU64(subnetEpochIndex + (epochDue ? 1n : 0n));
  const revealEpoch = saturatingU64(commitEpoch + revealPeriod);
  return { epoch, revealEpoch, inRevealRange: epoch === revealEpoch, expired: epoch > revealEpoch };
}
// #endregion
