import { account, bool, tuple, u16, u64 } from '../../scale/index.ts';
import { b2, id, map, netuid, plain, since } from '../declare.ts';
import { kin } from '../shapes.ts';

/** Children and delegation: stake that works under other keys, and the take that is kept of it. */
export const children = {
  ChildKeys: map([b2(account), id(netuid)], kin, []),
  ParentKeys: map([b2(account), id(netuid)], kin, []),
  PendingChildKeys: map([id(netuid), b2(account)], tuple(kin, u64), [[], 0n]),
  PendingChildKeyCooldown: plain(u64, 7200n, 0n),
  ChildkeyTake: map([b2(account), id(netuid)], u16, 0),
  MinChildkeyTake: plain(u16, 0),
  MaxChildkeyTake: plain(u16, 11796),
  Delegates: map([b2(account)], u16, 11796),
  MinDelegateTake: plain(u16, 0),
  MaxDelegateTake: plain(u16, 11796),
  ...since({
    MinChildkeyTakePerSubnet: map([id(netuid)], u16, 0),
    AutoParentDelegationEnabled: map([b2(account)], bool, true),
  }),
};
