import { nextPrice, proportionOf, subnetsThatEmit } from '../../emission/index.ts';
import { subtensor } from '../storage/index.ts';
import type { BlockAt } from './at.ts';
import { readBlockState } from './subnet-state.ts';

// #region prices
/**
 * Moves the prices of the subnets that are emitted to, by the pools as the block leaves them.
 *
 * @see BLOCK-425-19; subtensor `update_moving_prices`
 */
export function updateMovingPrices({ store, block }: BlockAt): void {
  const state = readBlockState(store, block);
  for (const subnet of subnetsThatEmit(state, '425'))
    store.set(subtensor.SubnetMovingPrice, [subnet.netuid], nextPrice(state, subnet, '425').movingPrice);
}

/**
 * Notes root's proportion of the subnets that are emitted to, for readers; no rule reads it.
 *
 * @see BLOCK-425-20; subtensor `update_root_prop`
 */
export function updateRootProportions({ store, block }: BlockAt): void {
  const state = readBlockState(store, block);
  for (const subnet of subnetsThatEmit(state, '425'))
    store.set(subtensor.RootProp, [subnet.netuid], proportionOf(state, subnet).rootProp);
}
// #endregion
