import { bool, rao, u16, u64 } from '../../scale/index.ts';
import { former, id, map, netuid, only300, plain, since } from '../declare.ts';
import { recycleOrBurn } from '../shapes.ts';

/** Emission: what was issued, what the last block gave each subnet, and what waits for its epoch. */
export const emission = {
  BlockEmission: plain(u64, 1_000_000_000n),
  TotalIssuance: plain(rao, 0n),
  TotalStake: plain(rao, 0n),
  RAORecycledForRegistration: map([id(netuid)], rao, 0n),
  SubnetTaoInEmission: map([id(netuid)], rao, 0n),
  SubnetAlphaInEmission: map([id(netuid)], rao, 0n),
  SubnetAlphaOutEmission: map([id(netuid)], rao, 0n),
  PendingOwnerCut: map([id(netuid)], rao, 0n),
  SubnetOwnerCut: plain(u16, 11796),
  ...since({
    SubnetEmissionEnabled: map([id(netuid)], bool, true),
    SubnetExcessTao: map([id(netuid)], rao, 0n),
    SubnetRootSellTao: map([id(netuid)], rao, 0n),
    PendingServerEmission: map([id(netuid)], rao, 0n),
    PendingValidatorEmission: map([id(netuid)], rao, 0n),
    PendingRootAlphaDivs: map([id(netuid)], rao, 0n),
    OwnerCutEnabled: map([id(netuid)], bool, true),
    OwnerCutAutoLockEnabled: map([id(netuid)], bool, false),
    RecycleOrBurn: map([id(netuid)], recycleOrBurn, 'Burn'),
  }),
  ...former({
    PendingEmission: map([id(netuid)], rao, 0n),
    PendingRootDivs: map([id(netuid)], rao, 0n),
    PendingAlphaSwapped: map([id(netuid)], rao, 0n),
  }),
  ...only300({
    PendingNodeValidatorEmissions: plain(rao, 0n),
  }),
};
