import { U64F64 } from '../../../numbers/index.ts';
import { account, fixed, rao, u32 } from '../../scale/index.ts';
import { id, map, netuid, optional, plain, t64 } from '../declare.ts';
import { subnetLease } from '../shapes.ts';

/** Leases: subnets that many pay for. */
export const leases = {
  SubnetLeases: optional([t64(u32)], subnetLease),
  SubnetLeaseShares: map([t64(u32), id(account)], fixed(U64F64), 0n),
  SubnetUidToLeaseId: optional([t64(netuid)], u32),
  NextSubnetLeaseId: plain(u32, 0),
  AccumulatedLeaseDividends: map([t64(u32)], rao, 0n),
};
