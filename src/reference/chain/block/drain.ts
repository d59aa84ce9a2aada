import { drain, type BlockState, type Pots } from '../../emission/index.ts';
import { subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { tellBlock, type BlockAt } from './at.ts';
import { changeOwner } from './conviction.ts';
import { readBlockState } from './subnet-state.ts';

/** What a subnet whose epoch runs has to share out. */
export type Drained = Pots & { readonly netuid: number };

// #region drain
/**
 * Goes through the clocks: an epoch that is due empties its pots, waits for the next block, or is skipped.
 *
 * @returns what the epochs of this block share out, by ascending netuids
 * @see BLOCK-425-11 to BLOCK-425-13; subtensor `drain_pending`
 */
export function drainPots(at: BlockAt): readonly Drained[] {
  const { store, block } = at;
  const state: BlockState = readBlockState(store, block);
  const { subnets, drained, order, courses } = drain(state, '425');
  for (const [i, netuid] of order.entries()) {
    const after = subnets.find((subnet) => subnet.netuid === netuid);
    if (after === undefined) continue;
    store.set(subtensor.BlocksSinceLastStep, [netuid], after.blocksSinceLastStep);
    switch (courses[i]) {
      case 'waits':
        break;
      case 'deferred':
        store.set(subtensor.PendingEpochAt, [netuid], after.pendingEpochAt);
        tellBlock(at, 'SubtensorModule.EpochDeferred', netuid, String(block), String(after.pendingEpochAt));
        break;
      case 'skipped':
        tellBlock(at, 'SubtensorModule.EpochSkipped', netuid, String(block));
        useSlot(store, netuid, after);
        break;
      case 'runs':
        emptyPots(store, netuid);
        changeOwner(at, netuid);
        useSlot(store, netuid, after);
    }
  }
  return drained;
}

type Slot = ReturnType<typeof drain>['subnets'][number];

/** The slot is used, whether its epoch runs or not. @see BLOCK-425-12 */
function useSlot(
  store: Store,
  netuid: number,
  { lastEpochBlock, pendingEpochAt, subnetEpochIndex }: Slot,
): void {
  store.set(subtensor.LastEpochBlock, [netuid], lastEpochBlock);
  store.set(subtensor.PendingEpochAt, [netuid], pendingEpochAt);
  store.set(subtensor.SubnetEpochIndex, [netuid], subnetEpochIndex);
}

function emptyPots(store: Store, netuid: number): void {
  for (const item of [
    subtensor.PendingServerEmission,
    subtensor.PendingValidatorEmission,
    subtensor.PendingRootAlphaDivs,
    subtensor.PendingOwnerCut,
  ])
    store.set(item, [netuid], 0n as Drained['pendingOwnerCut']);
}
// #endregion
