import { I96F32 } from '../../../numbers/index.ts';
import { account, fixed, pairs, u128, u16, u64 } from '../../scale/index.ts';
import { b2, id, map, netuid, plain, since } from '../declare.ts';
import { claimRate, rootClaimType } from '../shapes.ts';

/** Claims: what root stake has earned on each subnet, and what was taken of it. */
export const claims = {
  ...since({
    RootClaimable: map([b2(account)], pairs(u16, claimRate), []),
    RootClaimed: map([id(netuid), b2(account), b2(account)], u128, 0n),
    RootClaimType: map([b2(account)], rootClaimType, 'Swap'),
    RootClaimableThreshold: map([b2(netuid)], fixed(I96F32), 500_000n << 32n),
    NumRootClaim: plain(u64, 5n),
  }),
};
