import { U96F32 } from '../../../numbers/index.ts';
import { account, bool, fixed, list, rao, tuple, u16, u64 } from '../../scale/index.ts';
import { b2, former, id, map, mechanismIndex, netuid, nobody, optional, since, uid } from '../declare.ts';

/** Neurons: who holds which uid, and what the last epoch made of each. */
export const neurons = {
  SubnetworkN: map([id(netuid)], u16, 0),
  Keys: map([id(netuid), id(uid)], account, nobody),
  Uids: optional([id(netuid), b2(account)], u16),
  IsNetworkMember: map([b2(account), id(netuid)], bool, false),
  BlockAtRegistration: map([id(netuid), id(uid)], u64, 0n),
  Active: map([id(netuid)], list(bool), []),
  Emission: map([id(netuid)], list(rao), []),
  Consensus: map([id(netuid)], list(u16), []),
  Incentive: map([id(mechanismIndex)], list(u16), []),
  Dividends: map([id(netuid)], list(u16), []),
  ValidatorTrust: map([id(netuid)], list(u16), []),
  ValidatorPermit: map([id(netuid)], list(bool), []),
  StakeWeight: map([id(netuid)], list(u16), []),
  LastUpdate: map([id(mechanismIndex)], list(u64), []),
  LoadedEmission: optional([id(netuid)], list(tuple(account, u64, u64))),
  LastHotkeyEmissionOnNetuid: map([b2(account), id(netuid)], rao, 0n),
  AlphaDividendsPerSubnet: map([id(netuid), b2(account)], rao, 0n),
  ...since({
    MinerBurned: map([id(netuid)], fixed(U96F32), 0n),
    RootAlphaDividendsPerSubnet: map([id(netuid), b2(account)], rao, 0n),
  }),
  ...former({
    Rank: map([id(netuid)], list(u16), []),
    Trust: map([id(netuid)], list(u16), []),
    PruningScores: map([id(netuid)], list(u16), []),
    TaoDividendsPerSubnet: map([id(netuid), b2(account)], rao, 0n),
  }),
};
