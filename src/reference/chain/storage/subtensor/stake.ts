import { U64F64 } from '../../../numbers/index.ts';
import { account, bool, bytes, fixed, list, listed, rao, u128, u64 } from '../../scale/index.ts';
import { b2, former, id, map, netuid, nobody, optional, plain, since, t64 } from '../declare.ts';
import { safeFloat } from '../shapes.ts';

/** Stake: who owns which hotkey, and each share of a pool. */
export const stake = {
  Owner: map([b2(account)], account, nobody),
  OwnedHotkeys: map([b2(account)], list(account), []),
  StakingHotkeys: map([b2(account)], list(account), []),
  TotalHotkeyAlpha: map([b2(account), id(netuid)], rao, 0n),
  TotalHotkeyAlphaLastEpoch: map([b2(account), id(netuid)], rao, 0n),
  Alpha: map([b2(account), b2(account), id(netuid)], fixed(U64F64), 0n),
  TotalHotkeyShares: map([b2(account), id(netuid)], fixed(U64F64), 0n),
  LastColdkeyHotkeyStakeBlock: optional([t64(account), t64(account)], u64),
  NextStakeJobId: plain(u64, 0n),
  ...since({
    AlphaV2: map([b2(account), b2(account), id(netuid)], safeFloat, { mantissa: 0n, exponent: 0n }),
    TotalHotkeySharesV2: map([b2(account), id(netuid)], safeFloat, { mantissa: 0n, exponent: 0n }),
    AccountFlags: map([b2(account)], u128, 0n),
    AutoStakeDestination: optional([b2(account), id(netuid)], account),
    AutoStakeDestinationColdkeys: map([b2(account), id(netuid)], list(account), []),
    StakingColdkeys: optional([id(account)], u64),
    StakingColdkeysByIndex: optional([id(u64)], account),
    NumStakingColdkeys: plain(u64, 0n),
    AlphaMapLastKey: plain(listed(bytes()), undefined),
    AlphaV2MapLastKey: plain(listed(bytes()), undefined),
  }),
  ...former({
    StakingOperationRateLimiter: map([b2(account), b2(account), id(netuid)], bool, false),
  }),
};
