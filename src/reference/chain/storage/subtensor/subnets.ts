import { account, bool, bytes, list, rao, u16, u64, u8 } from '../../scale/index.ts';
import { former, id, map, netuid, nobody, optional, plain, since, t64 } from '../declare.ts';

/** Subnets: which there are, who owns them, what a new one costs. */
export const subnets = {
  NetworksAdded: map([id(netuid)], bool, false),
  TotalNetworks: plain(u16, 0),
  SubnetMechanism: map([id(netuid)], u16, 0),
  SubnetOwner: map([id(netuid)], account, nobody),
  SubnetOwnerHotkey: map([id(netuid)], account, nobody),
  NetworkRegisteredAt: map([id(netuid)], u64, 0n),
  NetworkImmunityPeriod: plain(u64, 1_296_000n, 50_400n),
  NetworkRateLimit: plain(u64, 7200n),
  NetworkMinLockCost: plain(rao, 1_000_000_000_000n),
  NetworkLastLockCost: plain(rao, 1_000_000_000_000n),
  NetworkLockReductionInterval: plain(u64, 100_800n),
  SubnetLocked: map([id(netuid)], rao, 0n),
  LargestLocked: map([id(netuid)], u64, 0n),
  FirstEmissionBlockNumber: optional([id(netuid)], u64),
  SubtokenEnabled: map([id(netuid)], bool, false),
  TokenSymbol: map([id(netuid)], bytes(), '0xf09d9c8f'),
  TransferToggle: map([id(netuid)], bool, true),
  ...since({
    SubnetLimit: plain(u16, 128),
    RegisteredSubnetCounter: map([id(netuid)], u64, 0n),
    NetworkRegistrationStartBlock: plain(u64, 0n),
    StartCallDelay: plain(u64, 0n),
    MechanismCountCurrent: map([t64(netuid)], u8, 1),
    MaxMechanismCount: plain(u8, 2),
    MechanismEmissionSplit: optional([t64(netuid)], list(u16)),
    TaoInRefundDeploymentBlock: plain(u64, 0n),
  }),
  ...former({
    NetworkLastRegistered: plain(u64, 0n),
    NetworkModality: map([id(netuid)], u16, 0),
  }),
};
