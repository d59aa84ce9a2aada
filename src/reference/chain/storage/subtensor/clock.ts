import { u16, u64, u8 } from '../../scale/index.ts';
import { id, map, netuid, plain, since } from '../declare.ts';

/** The clock: when the epoch of each subnet runs. */
export const clock = {
  Tempo: map([id(netuid)], u16, 360, 10),
  BlocksSinceLastStep: map([id(netuid)], u64, 0n),
  LastMechansimStepBlock: map([id(netuid)], u64, 0n),
  ...since({
    LastEpochBlock: map([id(netuid)], u64, 0n),
    PendingEpochAt: map([id(netuid)], u64, 0n),
    SubnetEpochIndex: map([id(netuid)], u64, 0n),
    MaxEpochsPerBlock: plain(u8, 2),
  }),
};
