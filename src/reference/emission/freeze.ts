/**
 * The freeze: the blocks before an epoch in which a subnet's owner may not change its parameters.
 *
 * @module
 */
import { has, type Ruleset } from '../versions.ts';
import { blocksUntilEpoch, type Clock } from './tempo.ts';

/** A clock with the length of the freeze, in blocks. */
export interface FreezeInput extends Clock {
  readonly adminFreezeWindow: number;
}

// #region freeze
/**
 * Whether a subnet is frozen in a block.
 *
 * @see FREEZE-01 to FREEZE-03; subtensor `is_in_admin_freeze_window`
 */
export function freeze(input: FreezeInput, ruleset: Ruleset): { readonly frozen: boolean } {
  const { tempo, block, pendingEpochAt, adminFreezeWindow } = input;
  const asked = has(ruleset, 'storedClock') && pendingEpochAt > block;
  const near = blocksUntilEpoch(input, ruleset) < BigInt(adminFreezeWindow);
  return { frozen: tempo !== 0 && (asked || near) };
}
// #endregion
