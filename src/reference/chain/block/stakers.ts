import type { Hex } from '../scale/index.ts';
import { rawKey, subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';
import type { BlockAt } from './at.ts';

/** How many entries a block goes through, of each map of shares. @see subtensor `ALPHA_MAP_BATCH_SIZE` */
const batch = 30;

// #region stakers
/**
 * Goes on through the shares of stake, thirty a block, and gives a number to each coldkey that stakes on root.
 *
 * @see BLOCK-425-25, BLOCK-425-26; subtensor `populate_root_coldkey_staking_maps`
 */
export function numberStakers({ store }: BlockAt): void {
  walk(store, subtensor.Alpha, subtensor.AlphaMapLastKey);
  walk(store, subtensor.AlphaV2, subtensor.AlphaV2MapLastKey);
}

/** The next entries of one map. A walk that begins takes its first entry with it, and one fewer of the rest. */
function walk(
  store: Store,
  shares: typeof subtensor.Alpha | typeof subtensor.AlphaV2,
  place: typeof subtensor.AlphaMapLastKey,
): void {
  const last = store.get(place);
  const keys = store
    .entries(shares as typeof subtensor.Alpha)
    .map((entry) => ({ raw: rawKey(shares as typeof subtensor.Alpha, entry.keys), keys: entry.keys }));
  if (last === undefined && keys.length === 0) return;

  const after = last === undefined ? keys : keys.filter(({ raw }) => raw > last);
  const taken = after.slice(0, batch);
  for (const {
    keys: [, coldkey, netuid],
  } of taken)
    if (netuid === 0) numberStaker(store, coldkey);
  store.set(place, [], taken.length < batch ? undefined : (taken.at(-1)?.raw as Hex));
}

/** Gives a coldkey the next number, where it has none. @see subtensor `maybe_add_coldkey_index` */
function numberStaker(store: Store, coldkey: Hex): void {
  if (store.has(subtensor.StakingColdkeys, coldkey)) return;
  const number = store.get(subtensor.NumStakingColdkeys);
  store.set(subtensor.StakingColdkeysByIndex, [number], coldkey);
  store.set(subtensor.StakingColdkeys, [coldkey], number);
  store.set(subtensor.NumStakingColdkeys, [], number + 1n);
}
// #endregion
