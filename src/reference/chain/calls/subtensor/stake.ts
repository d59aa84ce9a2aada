import { account, bool, option, rao, set, u64 } from '../../scale/index.ts';
import { netuid, since } from '../../storage/declare.ts';
import { rootClaimType } from '../../storage/shapes.ts';
import { call } from '../call.ts';

/** Stake: added, removed, moved, locked, and what root stake has earned. */
export const stake = {
  add_stake: call(2, { hotkey: account, netuid, amount_staked: rao }),
  add_stake_limit: call(88, {
    hotkey: account,
    netuid,
    amount_staked: rao,
    limit_price: rao,
    allow_partial: bool,
  }),
  remove_stake: call(3, { hotkey: account, netuid, amount_unstaked: rao }),
  remove_stake_limit: call(89, {
    hotkey: account,
    netuid,
    amount_unstaked: rao,
    limit_price: rao,
    allow_partial: bool,
  }),
  remove_stake_full_limit: call(103, { hotkey: account, netuid, limit_price: option(rao) }),
  unstake_all: call(83, { hotkey: account }),
  unstake_all_alpha: call(84, { hotkey: account }),
  move_stake: call(85, {
    origin_hotkey: account,
    destination_hotkey: account,
    origin_netuid: netuid,
    destination_netuid: netuid,
    alpha_amount: rao,
  }),
  transfer_stake: call(86, {
    destination_coldkey: account,
    hotkey: account,
    origin_netuid: netuid,
    destination_netuid: netuid,
    alpha_amount: rao,
  }),
  swap_stake: call(87, {
    hotkey: account,
    origin_netuid: netuid,
    destination_netuid: netuid,
    alpha_amount: rao,
  }),
  swap_stake_limit: call(90, {
    hotkey: account,
    origin_netuid: netuid,
    destination_netuid: netuid,
    alpha_amount: rao,
    limit_price: rao,
    allow_partial: bool,
  }),
  recycle_alpha: call(101, { hotkey: account, amount: rao, netuid }),
  burn_alpha: call(102, { hotkey: account, amount: rao, netuid }),
  ...since({
    add_stake_burn: call(132, { hotkey: account, netuid, amount: rao, limit: option(rao) }),
    lock_stake: call(136, { hotkey: account, netuid, amount: rao }),
    move_lock: call(137, { destination_hotkey: account, netuid }),
    set_perpetual_lock: call(138, { netuid, enabled: bool }),
    set_reject_locked_alpha: call(142, { enabled: bool }),
    claim_root: call(121, { subnets: set(netuid) }),
    set_root_claim_type: call(122, { new_root_claim_type: rootClaimType }),
    sudo_set_num_root_claims: call(123, { new_value: u64 }),
    sudo_set_root_claim_threshold: call(124, { netuid, new_value: u64 }),
    set_coldkey_auto_stake_hotkey: call(114, { netuid, hotkey: account }),
  }),
};
