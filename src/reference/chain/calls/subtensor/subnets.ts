import { account, bytes, option, u16, u32, u64 } from '../../scale/index.ts';
import { former, netuid, since } from '../../storage/declare.ts';
import { percent, subnetIdentity } from '../../storage/shapes.ts';
import { call } from '../call.ts';

/** Subnets: registered, started, dissolved, leased. */
export const subnets = {
  register_network: call(59, { hotkey: account }),
  register_network_with_identity: call(79, { hotkey: account, identity: option(subnetIdentity) }),
  dissolve_network: call(61, { coldkey: account, netuid }),
  start_call: call(92, { netuid }),
  update_symbol: call(112, { netuid, symbol: bytes() }),
  register_leased_network: call(110, { emissions_share: percent, end_block: option(u32) }),
  terminate_lease: call(111, { lease_id: u32, hotkey: account }),
  ...since({
    root_dissolve_network: call(120, { netuid }),
    set_tempo: call(139, { netuid, tempo: u16 }),
    set_activity_cutoff_factor: call(140, { netuid, factor_milli: u32 }),
    trigger_epoch: call(141, { netuid }),
    enable_voting_power_tracking: call(129, { netuid }),
    disable_voting_power_tracking: call(130, { netuid }),
    sudo_set_voting_power_ema_alpha: call(131, { netuid, alpha: u64 }),
  }),
  ...former({
    schedule_dissolve_network: call(74, { netuid }),
  }),
};
