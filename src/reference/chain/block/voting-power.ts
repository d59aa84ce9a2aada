import type { MechanismTerms } from '../../emission/index.ts';
import { saturatingU64 } from '../../numbers/index.ts';
import type { Hex } from '../scale/index.ts';
import { subtensor } from '../storage/index.ts';
import { tellBlock, type BlockAt } from './at.ts';

/** The whole, in which an average's weight is given. */
const whole = 10n ** 18n;

// #region votes
/**
 * Averages the stake of those with a permit into their voting power, where the subnet counts it.
 *
 * @see BLOCK-425-27; subtensor `update_voting_power_for_subnet`
 */
export function countVotes(
  at: BlockAt,
  netuid: number,
  hotkeys: readonly (Hex | undefined)[],
  neurons: readonly MechanismTerms[],
): void {
  const { store, block } = at;
  if (!store.get(subtensor.VotingPowerTrackingEnabled, netuid)) return;
  const endsAt = store.get(subtensor.VotingPowerDisableAtBlock, netuid);
  if (endsAt > 0n && block >= endsAt) {
    store.clear(subtensor.VotingPower, netuid);
    store.set(subtensor.VotingPowerTrackingEnabled, [netuid], false);
    store.remove(subtensor.VotingPowerDisableAtBlock, netuid);
    tellBlock(at, 'SubtensorModule.VotingPowerTrackingDisabled', netuid);
    return;
  }
  const weight = store.get(subtensor.VotingPowerEmaAlpha, netuid);
  const least = store.get(subtensor.StakeThreshold);
  for (const [uid, { newValidatorPermit, stake }] of neurons.entries()) {
    const hotkey = hotkeys[uid];
    if (hotkey === undefined) continue;
    const before = store.get(subtensor.VotingPower, netuid, hotkey);
    const rest = whole > weight ? whole - weight : 0n;
    const now = saturatingU64((weight * stake + rest * before) / whole);
    if (!newValidatorPermit || (now < least && before >= least))
      store.remove(subtensor.VotingPower, netuid, hotkey);
    else if (now > 0n) store.set(subtensor.VotingPower, [netuid, hotkey], now);
  }
  for (const { keys } of store.entries(subtensor.VotingPower, netuid))
    if (!store.get(subtensor.IsNetworkMember, keys[1], netuid)) store.remove(subtensor.VotingPower, ...keys);
}
// #endregion
