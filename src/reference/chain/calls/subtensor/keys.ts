import { account, bool, hash, option, rao, u16, u64 } from '../../scale/index.ts';
import { former, netuid, since } from '../../storage/declare.ts';
import { kin } from '../../storage/shapes.ts';
import { call } from '../call.ts';

/** Keys: takes, children, and the swap of a key for another. */
export const keys = {
  decrease_take: call(65, { hotkey: account, take: u16 }),
  increase_take: call(66, { hotkey: account, take: u16 }),
  swap_hotkey: call(70, { hotkey: account, new_hotkey: account, netuid: option(netuid) }),
  swap_coldkey: call(71, { old_coldkey: account, new_coldkey: account, swap_cost: rao }),
  set_childkey_take: call(75, { hotkey: account, netuid, take: u16 }),
  sudo_set_tx_childkey_take_rate_limit: call(69, { tx_rate_limit: u64 }),
  sudo_set_min_childkey_take: call(76, { take: u16 }),
  sudo_set_max_childkey_take: call(77, { take: u16 }),
  set_children: call(67, { hotkey: account, netuid, children: kin }),
  schedule_swap_coldkey: call(73, { new_coldkey: account }),
  try_associate_hotkey: call(91, { hotkey: account }),
  set_pending_childkey_cooldown: call(109, { cooldown: u64 }),
  ...since({
    swap_hotkey_v2: call(72, {
      hotkey: account,
      new_hotkey: account,
      netuid: option(netuid),
      keep_stake: bool,
    }),
    announce_coldkey_swap: call(125, { new_coldkey_hash: hash }),
    swap_coldkey_announced: call(126, { new_coldkey: account }),
    dispute_coldkey_swap: call(127, {}),
    reset_coldkey_swap: call(128, { coldkey: account }),
    clear_coldkey_swap_announcement: call(133, {}),
    set_auto_parent_delegation_enabled: call(135, { hotkey: account, enabled: bool }),
  }),
  ...former({
    become_delegate: call(1, { hotkey: account }),
    adjust_senate: call(63, { hotkey: account }),
  }),
};
