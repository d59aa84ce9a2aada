import type { BlockNumber } from '../../numbers/index.ts';
import { saturatingU64 } from '../../numbers/index.ts';
import { revealWindow } from '../reveal-window.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor } from '../storage/index.ts';
import type { BlockAt } from './at.ts';
import { epochDue } from './clock.ts';

// #region epoch-now
/** The epoch that a subnet is in: one more where one is due and has not run. @see subtensor `current_epoch_with_lookahead` */
export function epochNow({ store, block }: Pick<BlockAt, 'store' | 'block'>, netuid: number): bigint {
  const index = store.get(subtensor.SubnetEpochIndex, netuid);
  return saturatingU64(index + (epochDue(store, netuid, block) ? 1n : 0n));
}
// #endregion

// #region open-commits
/**
 * The block of each uid's earliest commit that can still be revealed, in either queue.
 *
 * @see REVEAL-WINDOW-03; subtensor `epoch_mechanism`
 */
export function openCommits(
  at: BlockAt,
  netuid: number,
  mechanismIndex: number,
  hotkeys: readonly (Hex | undefined)[],
): readonly (BlockNumber | null)[] {
  const { store, block } = at;
  const clock = {
    subnetEpochIndex: store.get(subtensor.SubnetEpochIndex, netuid),
    epochDue: epochDue(store, netuid, block),
    revealPeriod: store.get(subtensor.RevealPeriodEpochs, netuid),
  };
  const open = (commitEpoch: bigint) => !revealWindow({ ...clock, commitEpoch }).expired;
  const earliest = new Map<Hex, bigint>();
  const note = (hotkey: Hex, committed: bigint) => {
    const known = earliest.get(hotkey);
    if (known === undefined || committed < known) earliest.set(hotkey, committed);
  };
  for (const { keys, value } of store.entries(subtensor.WeightCommits, mechanismIndex)) {
    const first = value.find(([, epoch]) => open(epoch));
    if (first !== undefined) note(keys[1], first[2]);
  }
  for (const { keys, value } of store.entries(subtensor.TimelockedWeightCommits, mechanismIndex))
    if (open(keys[1])) for (const [hotkey, committed] of value) note(hotkey, committed);
  return hotkeys.map((hotkey) => {
    const committed = hotkey === undefined ? undefined : earliest.get(hotkey);
    return committed === undefined ? null : (committed as BlockNumber);
  });
}
// #endregion
