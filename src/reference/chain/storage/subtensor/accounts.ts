import { account, bool, bytes, hash, tuple, u32, u64 } from '../../scale/index.ts';
import { b2, former, id, map, netuid, nobody, optional, plain, since, t64 } from '../declare.ts';

/** Accounts in change: a coldkey that is to be swapped, and votes by stake. */
export const accounts = {
  DissolveNetworkScheduleDuration: plain(u32, 36000),
  HasMigrationRun: map([id(bytes())], bool, false),
  ...since({
    ColdkeySwapAnnouncements: optional([t64(account)], tuple(u32, hash)),
    ColdkeySwapDisputes: optional([t64(account)], u32),
    ColdkeySwapAnnouncementDelay: plain(u32, 36000),
    ColdkeySwapReannouncementDelay: plain(u32, 7200),
    VotingPower: map([id(netuid), b2(account)], u64, 0n),
    VotingPowerTrackingEnabled: map([id(netuid)], bool, false),
    VotingPowerDisableAtBlock: map([id(netuid)], u64, 0n),
    VotingPowerEmaAlpha: map([id(netuid)], u64, 3_570_000_000_000_000n),
  }),
  ...former({
    ColdkeySwapScheduled: map([b2(account)], tuple(u32, account), [0, nobody]),
    ColdkeySwapScheduleDuration: plain(u32, 36000),
    ColdkeySwapRescheduleDuration: plain(u32, 7200),
    SenateRequiredStakePercentage: plain(u64, 1n),
  }),
};
